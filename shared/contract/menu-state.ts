import type { CommandId } from '../commands/commands.ts';

/** A command that can be run now, as the native menu shows it. One that is not named is greyed. */
export interface MenuCommandState {
  readonly id: CommandId;
  /** what it would act on, behind its label: `撤销 填写封面` */
  readonly detail?: string | undefined;
  /** for one of a choice or a switch: whether it is on */
  readonly checked?: boolean | undefined;
}

/** What the native menu follows of the window. */
export interface MenuState {
  readonly commands: readonly MenuCommandState[];
  /** recent reports, newest first */
  readonly recent: readonly { readonly id: string; readonly label: string }[];
}

export const EMPTY_MENU: MenuState = { commands: [], recent: [] };
