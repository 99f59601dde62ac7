import { createRoot } from "react-dom/client";
import { pageLocale } from "./page-locale";
import { Workbench } from "./Workbench";

const place = document.getElementById("workbench");
if (place === null) throw new Error("workbench.html has no element #workbench.");
createRoot(place).render(<Workbench locale={pageLocale(window.location.search)} />);
