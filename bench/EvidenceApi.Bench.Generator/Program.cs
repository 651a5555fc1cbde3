using EvidenceApi.Bench.Generator;

return await GeneratorCommands.Create().Parse(args).InvokeAsync();
