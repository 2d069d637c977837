import * as z from 'zod';
import { COMMAND_IDS } from '../commands/commands.ts';
import { procedure } from './define.ts';

const menuStateSchema = z.strictObject({
  commands: z
    .array(
      z.strictObject({
        id: z.enum(COMMAND_IDS),
        detail: z.string().max(200).optional(),
        checked: z.boolean().optional(),
      }),
    )
    .max(COMMAND_IDS.length),
  recent: z.array(z.strictObject({ id: z.uuid(), label: z.string().max(200) })).max(10),
});

export const windowContract = {
  info: procedure({
    input: z.strictObject({}),
    output: z.strictObject({ version: z.string(), dataFolder: z.string() }),
  }),
  /** what the native menu is to show as possible now */
  showMenu: procedure({ input: menuStateSchema, output: z.void() }),
  /** the answer to the `closing` event: everything is on disk, the window may go */
  readyToClose: procedure({ input: z.strictObject({}), output: z.void() }),
  /** the other answer: saving failed and the clerk is being asked, the window stays */
  stayOpen: procedure({ input: z.strictObject({}), output: z.void() }),
};
