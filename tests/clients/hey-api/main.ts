import { client } from "./generated/client.gen";
import { getStudy, listStudies } from "./generated/sdk.gen";

client.setConfig({ baseUrl: process.argv[2] ?? "" });

const curated = await getStudy({ path: { id: "mist" } });
const imported = await getStudy({ path: { id: "nct99000001" } });
const list = await listStudies({ query: { fields: "id,title", pageSize: 2 } });
const refused = await getStudy({ path: { id: "nope" } });
console.log(JSON.stringify({
  curated: curated.data?.title,
  imported: imported.data?.records?.[0]?.officialTitle,
  items: list.data?.items.map(item => item.id),
  error: refused.error?.errors[0]?.code,
}));
