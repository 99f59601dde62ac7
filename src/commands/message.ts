import { messageIn } from "./message-address";

/** The page of a ribbon command's message: a title and a sentence, as text. */
const { title, text, locale } = messageIn(window.location.href);
document.documentElement.lang = locale;
document.title = title;
const heading = document.querySelector("h1");
const sentence = document.querySelector("p");
if (heading) heading.textContent = title;
if (sentence) sentence.textContent = text;

const style = document.createElement("link");
style.rel = "stylesheet";
style.href = new URL("./message.css", import.meta.url).href;
document.head.append(style);
