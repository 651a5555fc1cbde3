'use strict';
// A small hand-written REST server: fastify and pg, named (prepared) statements, response schemas for fast serialisation.
const { Pool } = require('pg');
const pool = new Pool({ connectionString: process.env.DB, max: 10 });
const app = require('fastify')({ logger: false });

const text = { type: 'string', nullable: true };
const integer = { type: 'integer', nullable: true };
const number = { type: 'number', nullable: true };
const study = { id: text, title: text, phase: text, overall_status: text, enrollment: integer, start_date: text, country: text };
const outcome = {
  id: text, study_id: text, measure: text, time_months: number, population: text, n: integer, events: integer,
  estimate: number, ci_low: number, ci_high: number, unit: text,
};
const studyColumns = Object.keys(study).join(', ');
const outcomeColumns = Object.keys(outcome).join(', ');
const object = properties => ({ type: 'object', properties });
const array = items => ({ type: 'array', items });

const oneSql = `select ${studyColumns}, summary from bench_tables.study where id = $1`;
const outcomesSql = `select ${outcomeColumns} from bench_tables.outcome where study_id = $1 order by id`;
const listSql = `select ${studyColumns} from bench_tables.study where overall_status = $1 order by start_date desc, id desc limit 20`;

app.get('/studies/:id', { schema: { response: { 200: object({ ...study, summary: text, outcomes: array(object(outcome)) }) } } }, async (request, reply) => {
  const found = await pool.query({ name: 'one', text: oneSql, values: [request.params.id] });
  if (!found.rowCount) return reply.code(404).send();
  const outcomes = await pool.query({ name: 'outcomes', text: outcomesSql, values: [request.params.id] });
  return { ...found.rows[0], outcomes: outcomes.rows };
});
app.get('/studies', { schema: { response: { 200: array(object(study)) } } }, async request =>
  (await pool.query({ name: 'list', text: listSql, values: [request.query.status] })).rows);

app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
