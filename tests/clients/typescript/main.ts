import createClient from "openapi-fetch";
import type { paths } from "./generated.ts";

const api = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: process.argv[2] ?? "" });

async function study(id: string) {
  const { data } = await api.GET("/v1/studies/{id}", { params: { path: { id } } });
  if (!data) throw new Error(`no study ${id}`);
  return data;
}

const curated = await study("mist");
const imported = await study("nct99000001");
const list = await api.GET("/v1/studies", { params: { query: { fields: "id,title", pageSize: 2 } } });
const refused = await api.GET("/v1/studies/{id}", { params: { path: { id: "nope" } } });
console.log(JSON.stringify({
  curated: curated.title,
  imported: imported.records?.[0]?.officialTitle,
  items: list.data?.items.map(item => item.id),
  error: refused.error?.errors[0]?.code,
}));
