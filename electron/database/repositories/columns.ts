import * as z from 'zod';

/** JSON text in the file, a plain value outside. What it means is for the service and its schema to check. */
export const jsonColumn = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: `not JSON: ${error}` });
    return z.NEVER;
  }
});

export const blobColumn = z.instanceof(Uint8Array);
