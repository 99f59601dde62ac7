import type { EndTag, StartTag } from "../xml/scan";
import type { ElementPlace } from "./model";

/** The place of an element that has just begun. */
export function opened(tag: StartTag): ElementPlace {
  const { name, start, end, selfClosing } = tag;
  return { name, start, openEnd: end, closeStart: end, selfClosing };
}

/** The place of an element that has just ended. */
export function closed(place: ElementPlace, tag: EndTag): ElementPlace {
  return place.selfClosing ? place : { ...place, closeStart: tag.start };
}
