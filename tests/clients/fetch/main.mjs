// No generator: fetch, and JSON Schema taken out of the document.
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const service = process.argv[2];
const document = await (await fetch(`${service}/openapi.json`)).json();
const ajv = new Ajv2020({ strict: false });
addFormats(ajv, { formats: ["date", "date-time", "uri"] });
ajv.addFormat("int64", true);
ajv.addSchema({ $id: "https://evidence/openapi.json", ...document });

async function read(path, schema) {
  const body = await (await fetch(service + path)).json();
  const validate = ajv.getSchema(`https://evidence/openapi.json#/components/schemas/${schema}`);
  if (!validate(body)) throw new Error(`${path}: ${ajv.errorsText(validate.errors)}`);
  return body;
}

const curated = await read("/v1/studies/mist", "Study");
const imported = await read("/v1/studies/nct99000001", "Study");
const list = await read("/v1/studies?fields=id,title&pageSize=2", "StudySummaryPage");
const refused = await read("/v1/studies/nope", "Problem");
console.log(JSON.stringify({
  curated: curated.title,
  imported: imported.records[0].officialTitle,
  items: list.items.map(item => item.id),
  error: refused.errors[0].code,
}));
