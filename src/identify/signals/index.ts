/** All signals, the strongest first. */

import { column } from './column.ts';
import { constant } from './constant.ts';
import { count } from './count.ts';
import { dump } from './dump.ts';
import { enclosure } from './enclosure.ts';
import { event } from './event.ts';
import { exitCode } from './exit-code.ts';
import { failure } from './failure.ts';
import { foreign } from './foreign.ts';
import { label } from './label.ts';
import { larger } from './larger.ts';
import { log } from './log.ts';
import { shape } from './shape.ts';
import { ownWords } from './own-words.ts';
import { program } from './program.ts';
import { sentence } from './sentence.ts';
import type { Signal } from './signal.ts';
import { stage } from './stage.ts';
import { stranger } from './stranger.ts';
import { systemList } from './system-list.ts';
import { thing } from './thing.ts';
import { topicLabel } from './topic-label.ts';
import { topic } from './topic.ts';
import { version } from './version.ts';

export const SIGNALS: readonly Signal[] = [
  stage,
  event,
  exitCode,
  larger,
  version,
  log,
  label,
  topicLabel,
  column,
  shape,
  thing,
  constant,
  dump,
  count,
  foreign,
  systemList,
  sentence,
  program,
  stranger,
  enclosure,
  ownWords,
  topic,
  failure,
];
