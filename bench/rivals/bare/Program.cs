// A fixed answer from memory for every file of a folder: how fast Kestrel can answer at all.
var folder = Environment.GetEnvironmentVariable("PAYLOADS") ?? throw new InvalidOperationException("PAYLOADS names no folder");
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
var app = builder.Build();

foreach (var file in Directory.GetFiles(folder, "*.json"))
{
    var body = File.ReadAllBytes(file);
    app.MapGet("/" + Path.GetFileName(file), (RequestDelegate)(context =>
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body, 0, body.Length);
    }));
}
app.Run();
