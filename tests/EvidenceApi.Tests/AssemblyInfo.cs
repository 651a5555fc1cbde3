using System.Runtime.Versioning;
using Xunit.v3;

// Two cores: classes run side by side, three at a time, since some wait.
[assembly: Parallelization(MaxThreads = 3)]

// The tests start a PostgreSQL on a unix socket.
[assembly: UnsupportedOSPlatform("windows")]
