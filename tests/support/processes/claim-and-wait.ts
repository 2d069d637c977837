/** A process that claims the database it is given and then only waits to be killed. */
import { claimDatabase, thisHolder } from '../../../electron/database/claim.ts';

const [, , path = ''] = process.argv;
claimDatabase(path, thisHolder(new Date()));
process.send?.('claimed');
setInterval(() => undefined, 60_000);
