/** A function of a text that keeps what it found: several rules ask the same of the same texts. */
export function remembered<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    if (!known.has(text)) known.set(text, find(text));
    return known.get(text) as Found;
  };
}
