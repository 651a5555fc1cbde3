return await EvidenceApi.Seeder.SeederProgram.RunAsync(args);
