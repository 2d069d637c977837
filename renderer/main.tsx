import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme/tokens.css';
import './theme/base.css';
import { start } from './app/start.tsx';

const root = document.getElementById('root');
if (root) void start(root);
