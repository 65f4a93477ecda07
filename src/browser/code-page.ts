/** What a code's page does beyond every page: the texts for a ticket, and the reader's own values in commands. */

import { startOwnValues } from './own-values.ts';
import { startTicket } from './ticket.ts';

startTicket();
startOwnValues();
