import { Kbd, Modal } from '@mantine/core';
import { Fragment } from 'react';
import classes from './KeysSheet.module.css';
import { keyGroups } from './key-groups.ts';

/** Every key of the window, by what it is for. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="快捷键" size={760}>
      <div className={classes.groups}>
        {keyGroups().map(({ title, entries }) => (
          <section key={title} className={classes.group}>
            <h3 className={classes.title}>{title}</h3>
            <dl className={classes.entries}>
              {entries.map(({ label, keys }) => (
                <Fragment key={label}>
                  <dt>{label}</dt>
                  <dd className={classes.keys}>
                    {keys.map((key) => (
                      <Kbd key={key} className={classes.key}>
                        {key}
                      </Kbd>
                    ))}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
