namespace EvidenceApi.Bench.Generator.Words;

internal sealed record City(string Name, string? State, double Latitude, double Longitude);

/// <summary>A country as the registry spells it, the form of its postal codes (# is a digit, @ a letter), and cities.</summary>
internal sealed record Country(string Name, string Zip, City[] Cities);

internal static class Places
{
    /// <summary>The country with the most locations first.</summary>
    public static readonly IReadOnlyList<Country> All =
    [
        new("United States", "#####",
        [
            new("Houston", "Texas", 29.76328, -95.36327), new("Boston", "Massachusetts", 42.35843, -71.05977), new("New York", "New York", 40.71427, -74.00597),
            new("Los Angeles", "California", 34.05223, -118.24368), new("Chicago", "Illinois", 41.85003, -87.65005),
            new("Philadelphia", "Pennsylvania", 39.95233, -75.16379),
            new("Baltimore", "Maryland", 39.29038, -76.61219), new("Miami", "Florida", 25.77427, -80.19366), new("Seattle", "Washington", 47.60621, -122.33207),
            new("Durham", "North Carolina", 35.99403, -78.89862), new("Cleveland", "Ohio", 41.4995, -81.69541), new("Atlanta", "Georgia", 33.749, -84.38798),
            new("Denver", "Colorado", 39.73915, -104.9847), new("Phoenix", "Arizona", 33.44838, -112.07404), new("Nashville", "Tennessee", 36.16589, -86.78444),
            new("Saint Louis", "Missouri", 38.62727, -90.19789), new("Minneapolis", "Minnesota", 44.97997, -93.26384),
            new("Portland", "Oregon", 45.52345, -122.67621),
        ]),
        new("China", "######",
        [
            new("Beijing", "Beijing Municipality", 39.9075, 116.39723), new("Shanghai", "Shanghai Municipality", 31.22222, 121.45806),
            new("Guangzhou", "Guangdong", 23.11667, 113.25), new("Chengdu", "Sichuan", 30.66667, 104.06667),
        ]),
        new("Japan", "###-####",
        [
            new("Tokyo", null, 35.6895, 139.69171), new("Osaka", null, 34.69379, 135.50107), new("Nagoya", "Aichi-ken", 35.18147, 136.90641),
        ]),
        new("Germany", "#####",
        [
            new("Berlin", null, 52.52437, 13.41053), new("Munich", "Bavaria", 48.13743, 11.57549), new("Hamburg", null, 53.57532, 10.01534),
            new("Göttingen", null, 51.53443, 9.93228), new("Heidelberg", null, 49.40768, 8.69079),
        ]),
        new("France", "#####",
        [
            new("Paris", null, 48.85341, 2.3488), new("Lyon", null, 45.74846, 4.84671), new("Lille", null, 50.63297, 3.05858),
            new("Besançon", null, 47.24878, 6.01815),
        ]),
        new("Spain", "#####", [new("Madrid", null, 40.4165, -3.70256), new("Barcelona", null, 41.38879, 2.15899), new("Seville", null, 37.38283, -5.97317)]),
        new("Canada", "@#@ #@#",
        [
            new("Toronto", "Ontario", 43.70643, -79.39864), new("Montreal", "Quebec", 45.50884, -73.58781),
            new("Vancouver", "British Columbia", 49.24966, -123.11934),
        ]),
        new("Italy", "#####", [new("Milan", null, 45.46427, 9.18951), new("Rome", null, 41.89193, 12.51133), new("Bologna", null, 44.49381, 11.33875)]),
        new("Poland", "##-###", [new("Warsaw", null, 52.22977, 21.01178), new("Krakow", null, 50.06143, 19.93658), new("Lodz", null, 51.77058, 19.47395)]),
        new("United Kingdom", "@@# #@@",
        [
            new("London", null, 51.50853, -0.12574), new("Manchester", null, 53.48095, -2.23743), new("Leeds", null, 53.79648, -1.54785),
            new("Glasgow", null, 55.86515, -4.25763),
        ]),
        new("Argentina", "####", [new("Buenos Aires", null, -34.61315, -58.37723), new("Rosario", "Santa Fe Province", -32.94682, -60.63932)]),
        new("Brazil", "#####-###", [new("São Paulo", "São Paulo", -23.5475, -46.63611), new("Porto Alegre", "Rio Grande do Sul", -30.03283, -51.23019)]),
        new("South Korea", "#####", [new("Seoul", null, 37.566, 126.9784), new("Busan", null, 35.10168, 129.03004)]),
        new("India", "######", [new("Mumbai", "Maharashtra", 19.07283, 72.88261), new("New Delhi", "National Capital Territory of Delhi", 28.62137, 77.2148)]),
        new("Australia", "####",
        [
            new("Sydney", "New South Wales", -33.86785, 151.20732), new("Melbourne", "Victoria", -37.814, 144.96332),
            new("Perth", "Western Australia", -31.95224, 115.8614),
        ]),
        new("Czechia", "### ##", [new("Prague", null, 50.08804, 14.42076), new("Brno", null, 49.19522, 16.60796)]),
        new("Netherlands", "#### @@", [new("Amsterdam", null, 52.37403, 4.88969), new("Utrecht", null, 52.09083, 5.12222)]),
        new("Mexico", "#####", [new("Mexico City", "Mexico City", 19.42847, -99.12766), new("Monterrey", "Nuevo León", 25.67507, -100.31847)]),
        new("Hungary", "####", [new("Budapest", null, 47.49835, 19.04045), new("Debrecen", null, 47.53167, 21.62444)]),
        new("Belgium", "####", [new("Leuven", null, 50.87959, 4.70093), new("Ghent", null, 51.05, 3.71667)]),
        new("Israel", "#######", [new("Tel Aviv", null, 32.08088, 34.78057), new("Haifa", null, 32.81841, 34.9885)]),
        new("Taiwan", "###", [new("Taipei", null, 25.05306, 121.52639), new("Taichung", null, 24.1469, 120.6839)]),
        new("South Africa", "####", [new("Cape Town", null, -33.92584, 18.42322), new("Johannesburg", null, -26.20227, 28.04363)]),
        new("Turkey (Türkiye)", "#####", [new("Istanbul", null, 41.01384, 28.94966), new("Ankara", null, 39.91987, 32.85427)]),
        new("Sweden", "### ##", [new("Stockholm", null, 59.32938, 18.06871), new("Gothenburg", null, 57.70716, 11.96679)]),
        new("Denmark", "####", [new("Copenhagen", null, 55.67594, 12.56553), new("Aarhus", null, 56.15674, 10.21076)]),
        new("Switzerland", "####", [new("Zurich", null, 47.36667, 8.55), new("Basel", "Canton of Basel-City", 47.55839, 7.57327)]),
        new("Egypt", "#####", [new("Cairo", null, 30.06263, 31.24967), new("Assiut", null, 27.18096, 31.18368)]),
    ];

    public static readonly string[] Facilities =
    [
        "{0} Medical Center", "University Hospital {0}", "{0} Clinical Research", "Hospital of {0}",
        "{0} Heart and Lung Institute", "{0} Family Practice", "Research Site",
    ];
}
