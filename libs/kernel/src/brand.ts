declare const brand: unique symbol;

/** A value of type `Value` that only its own constructor function gives out. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
