namespace EvidenceApi.Synthesis.Numerics;

/// <summary>Nodes for integrals over exp(-x²), by Newton's steps on the orthonormal Hermite polynomial.</summary>
internal sealed class GaussHermite
{
    private readonly double[] nodes;
    private readonly double[] logWeights;

    public GaussHermite(int count)
    {
        nodes = new double[count];
        logWeights = new double[count];
        for (var i = 0; i < (count + 1) / 2; i++)
        {
            var (node, slope) = Refine(Guess(i, count), count);
            nodes[i] = node;
            nodes[count - 1 - i] = -node;
            // The logarithm of weight times exp(x²), the factor that an integrand without exp(-x²) gets.
            logWeights[i] = logWeights[count - 1 - i] = Math.Log(2) - (2 * Math.Log(Math.Abs(slope))) + (node * node);
        }
    }

    public ReadOnlySpan<double> Nodes => nodes;

    public ReadOnlySpan<double> LogWeights => logWeights;

    private double Guess(int i, int count) => i switch
    {
        0 => Math.Sqrt((2 * count) + 1) - (1.85575 * Math.Pow((2 * count) + 1, -1.0 / 6)),
        1 => nodes[0] - (1.14 * Math.Pow(count, 0.426) / nodes[0]),
        2 => (1.86 * nodes[1]) - (0.86 * nodes[0]),
        3 => (1.91 * nodes[2]) - (0.91 * nodes[1]),
        _ => (2 * nodes[i - 1]) - nodes[i - 2],
    };

    private static (double Node, double Slope) Refine(double node, int count)
    {
        for (var step = 0; ; step++)
        {
            var (value, slope) = Polynomial(node, count);
            var next = node - (value / slope);
            if (step == 50 || Math.Abs(next - node) <= 1e-15 * Math.Max(1, Math.Abs(node)))
                return (next, slope);
            node = next;
        }
    }

    private static (double Value, double Slope) Polynomial(double x, int count)
    {
        var (current, previous) = (Math.Pow(Math.PI, -0.25), 0.0);
        for (var j = 1; j <= count; j++)
            (current, previous) = ((x * Math.Sqrt(2.0 / j) * current) - (Math.Sqrt((j - 1.0) / j) * previous), current);
        return (current, Math.Sqrt(2.0 * count) * previous);
    }
}
