/** Who may import whom, and which packages each folder may use. A folder that is not listed may import nothing. */
export interface Layer {
  /** a folder, or one file; the longest match counts */
  readonly path: string;
  /** our own folders it may import from, besides itself */
  readonly may: readonly string[];
  /** the closed list of packages; `node:*` stands for all of Node */
  readonly packages: readonly string[];
}

const REACT = ['react', 'react-dom', '@mantine/core', '@mantine/hooks', '@tabler/icons-react'];
const SHARED_AND_ADAPTERS = [
  'shared',
  'electron/database',
  'electron/files',
  'electron/excel',
  'electron/word',
  'electron/pdf',
];

export const LAYERS: readonly Layer[] = [
  { path: 'shared', may: [], packages: ['zod'] },
  { path: 'electron/files', may: ['shared'], packages: ['node:*', 'fflate'] },
  {
    path: 'electron/database',
    may: ['shared', 'electron/files'],
    packages: ['node:*', 'better-sqlite3', 'zod'],
  },
  {
    path: 'electron/excel',
    may: ['shared', 'electron/files'],
    packages: ['node:*', '@e965/xlsx', 'exceljs'],
  },
  {
    path: 'electron/word',
    may: ['shared', 'electron/files'],
    packages: ['node:*', 'docx', 'mammoth', 'word-extractor'],
  },
  { path: 'electron/pdf', may: ['electron/files'], packages: ['node:*', 'pdfjs-dist'] },
  { path: 'electron/services', may: [...SHARED_AND_ADAPTERS, 'resources'], packages: ['node:*', 'zod'] },
  { path: 'electron/ipc', may: ['shared', 'electron/services'], packages: ['node:*'] },
  {
    path: 'electron/container.ts',
    may: ['shared', 'electron/database', 'electron/services', 'electron/ipc'],
    packages: ['node:*'],
  },
  {
    path: 'electron/app',
    may: ['shared', 'electron/services', 'electron/container.ts'],
    packages: ['node:*', 'electron'],
  },
  { path: 'electron/main.ts', may: ['shared', 'electron'], packages: ['node:*', 'electron'] },
  { path: 'electron/preload.ts', may: ['shared/contract'], packages: ['electron'] },
  { path: 'renderer/theme', may: ['shared'], packages: REACT },
  { path: 'renderer/api', may: ['shared'], packages: ['react'] },
  { path: 'renderer/state', may: ['shared', 'renderer/api'], packages: REACT },
  {
    path: 'renderer/components',
    // the manual is read inside the window
    may: ['docs/manual', 'shared', 'renderer/api', 'renderer/state', 'renderer/theme'],
    packages: [
      ...REACT,
      '@mantine/notifications',
      '@mantine/modals',
      '@mantine/tiptap',
      '@tiptap/react',
      '@tiptap/core',
      '@tiptap/pm',
      '@tiptap/starter-kit',
      '@dnd-kit/core',
      '@dnd-kit/sortable',
      '@dnd-kit/utilities',
      'zod',
    ],
  },
  {
    path: 'renderer/features',
    may: ['shared', 'renderer/api', 'renderer/state', 'renderer/theme', 'renderer/components'],
    packages: [...REACT, '@mantine/notifications', '@mantine/modals'],
  },
  {
    path: 'renderer/app',
    may: ['shared', 'renderer'],
    packages: [...REACT, '@mantine/notifications', '@mantine/modals'],
  },
  {
    path: 'renderer/main.tsx',
    may: ['renderer'],
    packages: [...REACT, '@mantine/notifications', '@mantine/tiptap'],
  },
];

export function layerOf(file: string): Layer | undefined {
  return LAYERS.filter(({ path }) => file === path || file.startsWith(`${path}/`)).toSorted(
    (a, b) => b.path.length - a.path.length,
  )[0];
}
