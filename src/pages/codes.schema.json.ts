/** /codes.schema.json: the form of /codes.json. */
import { describeRecords } from '../build/record-schema.ts';

export function GET(): Response {
  return Response.json(describeRecords());
}
