using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace EvidenceApi.Http.Limits;

/// <summary>Whose X-Forwarded-For is believed.</summary>
internal static class TrustedProxies
{
    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary>
    /// The client's address is the last one in X-Forwarded-For that is not one of the proxies. Null without proxies: the framework would then believe everyone.
    /// </summary>
    /// <exception cref="UnusableSettingException">A part is neither an address nor a network.</exception>
    public static ForwardedHeadersOptions? Read(string setting)
    {
        var networks = setting.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network).ToList();
        if (networks.Count == 0)
            return null;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        options.KnownProxies.Clear(); // loopback, by default
        options.KnownIPNetworks.Clear();
        networks.ForEach(options.KnownIPNetworks.Add);
        return options;
    }

    private static IPNetwork Network(string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2 && IPNetwork.TryParse(text, out var network) && Address(parts[0]) is not null)
            return network;
        if (parts.Length == 1 && Address(text) is { } address)
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        throw new UnusableSettingException(
            $"Evidence__TrustedProxies cannot be used: '{text}' is no address such as 10.0.0.7 and no network such as 10.0.0.0/24 or fd00::/8.");
    }

    // .NET also reads other texts as addresses: 10 as 0.0.0.10, and [::1]:80.
    private static IPAddress? Address(string text)
    {
        if (text.Contains('[', StringComparison.Ordinal) || !IPAddress.TryParse(text, out var address))
            return null;
        if (text.Contains(':', StringComparison.Ordinal))
            return address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return address.ToString() == text ? address : null;
    }
}
