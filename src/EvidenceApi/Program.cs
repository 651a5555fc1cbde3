using EvidenceApi;

var connectionString = Environment.GetEnvironmentVariable("ConnectionStrings__Evidence");
if (connectionString is null)
{
    Console.Error.WriteLine(
        "No database is named. Set ConnectionStrings__Evidence to a login that may only select; scripts/run starts a database of its own.");
    return 2;
}
try
{
    await EvidenceService.Build(args, connectionString).RunAsync();
    return 0;
}
catch (UnusableSettingException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 2;
}
