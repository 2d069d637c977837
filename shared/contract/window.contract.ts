import * as z from 'zod';
import { procedure } from './define.ts';

export const windowContract = {
  info: procedure({
    input: z.strictObject({}),
    output: z.strictObject({ version: z.string(), dataFolder: z.string() }),
  }),
  /** the answer to the `closing` event: everything is on disk, the window may go */
  readyToClose: procedure({ input: z.strictObject({}), output: z.void() }),
  /** the other answer: saving failed and the clerk is being asked, the window stays */
  stayOpen: procedure({ input: z.strictObject({}), output: z.void() }),
};
