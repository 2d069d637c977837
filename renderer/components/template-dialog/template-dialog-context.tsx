import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';
import { useCommands } from '../../state/commands/use-commands.ts';

const TemplateDialog = lazy(() =>
  import('./TemplateDialog.tsx').then((m) => ({ default: m.TemplateDialog })),
);

const TemplateDialogContext = createContext<(() => void) | null>(null);

/** 更换提纲和评分指标…, opened from several places. */
export function TemplateDialogProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  useCommands({ changeTemplates: { run: show } });
  return (
    <TemplateDialogContext value={show}>
      {children}
      <Suspense fallback={null}>{open && <TemplateDialog onClose={() => setOpen(false)} />}</Suspense>
    </TemplateDialogContext>
  );
}

/** Opens the dialog. */
export function useTemplateDialog(): () => void {
  const show = useContext(TemplateDialogContext);
  if (!show) throw new Error('useTemplateDialog outside TemplateDialogProvider');
  return show;
}
