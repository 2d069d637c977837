import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useState,
} from 'react';
import type { FormOffer } from '../../../shared/import/form-use/form-offer.ts';
import { useClient } from '../../api/client-context.tsx';
import { useCommands } from '../../state/commands/use-commands.ts';
import { notifyError } from '../notify/notify.tsx';
import { useUndoOffer } from '../notify/use-undo-offer.ts';
import type { FormUse } from './found-forms.ts';

const FormImportDialog = lazy(() =>
  import('./FormImportDialog.tsx').then((m) => ({ default: m.FormImportDialog })),
);

interface FormImport {
  /** asks for a workbook and shows what the scoring and goals tabs can take from it, the wanted kind first */
  readonly start: (wanted?: FormUse) => void;
  readonly reading: boolean;
  /**
   * shows the forms of a workbook that was refused as a budget workbook; false when it holds none
   * @param then once they have been dealt with
   */
  readonly offerRefused: (then: () => void) => Promise<boolean>;
}

/** The forms of a workbook on the screen. */
interface Found {
  readonly offer: FormOffer;
  readonly wanted: FormUse | null;
  /** what waits for them to be dealt with */
  readonly then?: () => void;
}

const FormImportContext = createContext<FormImport | null>(null);

/** 从评分表导入…, 从目标表导入…: takes 评分表 and 绩效目标表 into the open report. */
export function FormImportProvider({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const [reading, setReading] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const read = useCallback(
    async (wanted: FormUse | null) => {
      setReading(true);
      try {
        const offer = await client.forms.choose({});
        if (offer) setFound({ offer, wanted });
      } catch (error) {
        notifyError(error);
      } finally {
        setReading(false);
      }
    },
    [client],
  );
  const offerRefused = useCallback(
    async (then: () => void) => {
      const offer = await client.forms.ofRefused({});
      if (offer) setFound({ offer, wanted: null, then });
      return offer !== null;
    },
    [client],
  );
  const value = useMemo(
    () => ({ reading, offerRefused, start: (wanted?: FormUse) => void read(wanted ?? null) }),
    [reading, read, offerRefused],
  );
  // Here and not in the dialog: the offer outlives it.
  const offerUndo = useUndoOffer();
  const close = () => {
    setFound(null);
    found?.then?.();
  };
  const done = (text: string, label: string) => {
    close();
    offerUndo(text, label);
  };
  useCommands({ importForms: { run: () => value.start(), enabled: !reading } });
  return (
    <FormImportContext value={value}>
      {children}
      <Suspense fallback={null}>
        {found && (
          <FormImportDialog offer={found.offer} wanted={found.wanted} onClose={close} onDone={done} />
        )}
      </Suspense>
    </FormImportContext>
  );
}

export function useFormImport(): FormImport {
  const value = useContext(FormImportContext);
  if (!value) throw new Error('useFormImport outside FormImportProvider');
  return value;
}
