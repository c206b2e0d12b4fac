/** Narrows a value that came from another process or from a storage. */
export type Guard<T> = (value: unknown) => value is T;

export const text: Guard<string> = (value): value is string => typeof value === 'string';
export const number: Guard<number> = (value): value is number => Number.isFinite(value);
export const flag: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

export const is =
  <const T>(wanted: T): Guard<T> =>
  (value): value is T =>
    value === wanted;

/** One of the names of a union, each given as a key, so that a new one cannot be forgotten. */
export const oneOf =
  <T extends string>(names: Readonly<Record<T, true>>): Guard<T> =>
  (value): value is T =>
    typeof value === 'string' && Object.hasOwn(names, value);

export const orNull =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || guard(value);

export const listOf =
  <T>(guard: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    // Unlike `every`, `findIndex` looks at holes.
    Array.isArray(value) && value.findIndex((one) => !guard(one)) < 0;

/** Names each field of T, so that a new field cannot be forgotten; fields beyond them are let pass. */
export const objectOf =
  <T extends object>(fields: { readonly [Key in keyof T]-?: Guard<T[Key]> }): Guard<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Guard<unknown>>(fields).every(([key, guard]) =>
      Object.hasOwn(value, key) ? guard(Reflect.get(value, key)) : false,
    );
