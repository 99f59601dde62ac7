/**
 * A pure reading of a form, a row or a cell, taken once however many ask for it. The reading
 * lives as long as the object that it is of, and must not be changed.
 */
export function once<Of extends WeakKey, Reading>(read: (of: Of) => Reading): (of: Of) => Reading {
  const known = new WeakMap<Of, { readonly reading: Reading }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.reading;
    const reading = read(of);
    known.set(of, { reading });
    return reading;
  };
}
