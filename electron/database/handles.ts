import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A checked connection that may only be read through. Made by `openDatabase` alone. */
export type ReadableDb = Database.Database & { readonly [readable]: true };

/** A checked connection that may also write. Wherever a reader is asked for, a writer will do; never the reverse. */
export type WritableDb = ReadableDb & { readonly [writable]: true };
