/** Where parts that follow each other begin when the first begins at `first`, and where the last one ends: one number more than there are parts. */
export function startsOf(lengths: ArrayLike<number>, first = 0): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let sum = first;
  starts[0] = sum;
  for (let part = 0; part < lengths.length; part++) {
    sum += lengths[part] ?? 0;
    starts[part + 1] = sum;
  }
  return starts;
}
