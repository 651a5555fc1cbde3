namespace EvidenceApi.Pictures;

/// <summary>What kind of scale numbers are drawn on: shares from 0 to 100 at most, others from zero, any numbers, differences with a line of no effect at 0, ratios on a logarithmic scale with one at 1.</summary>
internal enum PictureScale { SHARE, FROM_ZERO, OPEN, DIFFERENCE, RATIO }
