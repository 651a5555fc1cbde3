// Which trials recruit, and the numbers that their studies have reported so far. Paths, parameters, codes and fields are checked by the compiler.
import createClient from "openapi-fetch";
import type { components, paths } from "./generated.js";

type Trial = components["schemas"]["TrialSummary"];

// Of the formats of a list this client reads JSON.
const { GET } = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: process.env["EVIDENCE_API"] ?? "http://127.0.0.1:5080" });

// Every page: the cursor of the next one stands in "next".
async function* recruiting(): AsyncGenerator<Trial> {
  for (let cursor: string | undefined; ; ) {
    const { data, error } = await GET("/v1/trials", {
      params: { query: { status: ["RECRUITING"], phenotype: ["MS"], ...(cursor === undefined ? {} : { cursor }) } },
    });
    if (error)
      throw new Error(error.detail);
    yield* data.items;
    if (data.next === null)
      return;
    cursor = new URLSearchParams(data.next.split("?")[1]).get("cursor") ?? undefined;
  }
}

// Every member of an answer is optional to the compiler, because "fields" may leave it out.
async function numbersOf(trial: Trial): Promise<number> {
  if (trial.id === undefined)
    return 0;
  const { data, error } = await GET("/v1/results", { params: { query: { study: [trial.id], pageSize: 1, countTotal: true } } });
  if (error)
    throw new Error(error.detail);
  return data.totalCount ?? 0;
}

for await (const trial of recruiting()) {
  const { status } = trial;
  console.log(`${trial.acronym ?? trial.title}: ${status?.status ?? "no status"}, as of ${status?.asOf ?? "an unknown date"}; ${await numbersOf(trial)} numbers`);
}
