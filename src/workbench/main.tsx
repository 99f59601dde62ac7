import { createRoot } from "react-dom/client";
import { PREFERENCES } from "./opened";
import { pageLocale } from "./page-locale";
import { Workbench } from "./Workbench";

const place = document.getElementById("workbench");
if (place === null) throw new Error("workbench.html has no element #workbench.");
// a language that the address asks for is the person's, on this and on later visits
const { search } = window.location;
if (new URLSearchParams(search).has("lang")) PREFERENCES.set({ locale: pageLocale(search) });
createRoot(place).render(<Workbench locale={PREFERENCES.get().locale ?? pageLocale(search)} />);
