import { Fragment } from 'react';
import classes from './ManualText.module.css';
import { type ManualBlock, manualRuns } from './parse-manual.ts';

interface ManualTextProps {
  blocks: readonly ManualBlock[];
  idOf: (index: number) => string;
}

/** The blocks of the manual under each other. */
export function ManualText({ blocks, idOf }: ManualTextProps) {
  return blocks.map((block, index) => (
    // The manual does not change while it is read.
    <Block key={idOf(index)} block={block} id={idOf(index)} />
  ));
}

function Block({ block, id }: { block: ManualBlock; id: string }) {
  switch (block.kind) {
    case 'heading':
      return block.level <= 2 ? <h3 id={id}>{block.text}</h3> : <h4 id={id}>{block.text}</h4>;
    case 'paragraph':
      return (
        <p className={classes.paragraph}>
          <Runs text={block.text} />
        </p>
      );
    case 'code':
      return <pre className={classes.code}>{block.text}</pre>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={classes.list}>
          {block.items.map((item) => (
            <li key={item}>
              <Runs text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table rows={block.rows} />;
  }
}

function Table({ rows }: { rows: readonly (readonly string[])[] }) {
  const [head = [], ...body] = rows;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell}>{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((cell) => (
              <td key={cell}>
                <Runs text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Runs({ text }: { text: string }) {
  return manualRuns(text).map(({ text: words, look }) => {
    if (look === 'bold') return <strong key={words}>{words}</strong>;
    if (look === 'code') return <code key={words}>{words}</code>;
    return <Fragment key={words}>{words}</Fragment>;
  });
}
