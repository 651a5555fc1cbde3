using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace EvidenceApi.Pictures;

/// <summary>
/// An SVG with a role, a title and a description, light and dark by the reader's setting. Its texts are texts, its rows named groups. It is written from top to bottom; its height is known
/// at the end.
/// </summary>
internal sealed class SvgPicture : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly StringBuilder body = new();

    private readonly XmlWriter writer;

    public SvgPicture(double width)
    {
        Width = width;
        writer = XmlWriter.Create(body, new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment, OmitXmlDeclaration = true, CheckCharacters = true });
    }

    public double Width { get; }

    /// <summary>Begins a named group, which ends when it is disposed of.</summary>
    public Part Group(string name, string? cssClass = null)
    {
        writer.WriteStartElement("g");
        writer.WriteAttributeString("role", "group");
        writer.WriteAttributeString("aria-label", Clean(name));
        if (cssClass is not null)
            writer.WriteAttributeString("class", cssClass);
        return new Part(writer);
    }

    /// <summary>Begins a link, which leaves what embeds the picture; it ends when it is disposed of.</summary>
    public Part Link(string address)
    {
        writer.WriteStartElement("a");
        writer.WriteAttributeString("href", Clean(address));
        writer.WriteAttributeString("target", "_top");
        return new Part(writer);
    }

    public void Text(double x, double y, string text, string cssClass = "", string anchor = "start")
    {
        writer.WriteStartElement("text");
        writer.WriteAttributeString("x", Number(x));
        writer.WriteAttributeString("y", Number(y));
        if (anchor != "start")
            writer.WriteAttributeString("text-anchor", anchor);
        if (cssClass.Length > 0)
            writer.WriteAttributeString("class", cssClass);
        writer.WriteString(Clean(text));
        writer.WriteEndElement();
    }

    /// <returns>The line below.</returns>
    public double Lines(double x, double y, IEnumerable<string> lines, double leading, string cssClass = "")
    {
        foreach (var line in lines)
        {
            Text(x, y, line, cssClass);
            y += leading;
        }
        return y;
    }

    public void Line(double x1, double y1, double x2, double y2, string cssClass) =>
        Shape("line", cssClass, ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2));

    public void Square(double x, double y, double side, string cssClass) =>
        Shape("rect", cssClass, ("x", x - (side / 2)), ("y", y - (side / 2)), ("width", side), ("height", side));

    public void Circle(double x, double y, double radius, string cssClass) => Shape("circle", cssClass, ("cx", x), ("cy", y), ("r", radius));

    public void Polygon(string cssClass, params (double X, double Y)[] points)
    {
        writer.WriteStartElement("polygon");
        writer.WriteAttributeString("class", cssClass);
        writer.WriteAttributeString("points", string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}")));
        writer.WriteEndElement();
    }

    /// <summary>The whole picture.</summary>
    public byte[] Finish(double height, string title, string description)
    {
        writer.Flush();
        var whole = new StringBuilder();
        // A page may embed several pictures, and an id is there once.
        var mark = $"p{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{description}\n{Width}\n{body}")))[..12]}";
        using (var frame = XmlWriter.Create(whole, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            frame.WriteStartElement("svg", Namespace);
            frame.WriteAttributeString("lang", "en");
            frame.WriteAttributeString("role", "group");
            frame.WriteAttributeString("aria-labelledby", $"{mark}-title {mark}-desc");
            frame.WriteAttributeString("width", Number(Width));
            frame.WriteAttributeString("height", Number(height));
            frame.WriteAttributeString("viewBox", $"0 0 {Number(Width)} {Number(height)}");
            Named(frame, "title", $"{mark}-title", title);
            Named(frame, "desc", $"{mark}-desc", description);
            frame.WriteElementString("style", PictureStyle.Css);
            frame.WriteStartElement("rect");
            frame.WriteAttributeString("class", "paper");
            frame.WriteAttributeString("width", "100%");
            frame.WriteAttributeString("height", "100%");
            frame.WriteEndElement();
            frame.WriteRaw(body.ToString());
            frame.WriteEndElement();
        }
        return Encoding.UTF8.GetBytes(whole.ToString());
    }

    public void Dispose() => writer.Dispose();

    private void Shape(string name, string cssClass, params (string Name, double Value)[] attributes)
    {
        writer.WriteStartElement(name);
        writer.WriteAttributeString("class", cssClass);
        foreach (var (attribute, value) in attributes)
            writer.WriteAttributeString(attribute, Number(value));
        writer.WriteEndElement();
    }

    private static void Named(XmlWriter frame, string name, string id, string text)
    {
        frame.WriteStartElement(name);
        frame.WriteAttributeString("id", id);
        frame.WriteString(Clean(text));
        frame.WriteEndElement();
    }

    private static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    // What XML cannot have, such as half a character of a caller's name.
    private static string Clean(string text) => new([.. text.Select(letter => XmlConvert.IsXmlChar(letter) ? letter : '\uFFFD')]);

    public readonly struct Part(XmlWriter writer) : IDisposable
    {
        public void Dispose() => writer.WriteEndElement();
    }
}
