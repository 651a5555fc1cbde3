namespace EvidenceApi.Pictures;

/// <summary>How pictures look, by light and by dark. Colours have a contrast of 4.5 at least; nothing is said by colour alone.</summary>
internal static class PictureStyle
{
    public const string Css = """
        svg{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;font-size:13px}
        .paper{fill:#fff}text{fill:#1a1a1a}.strong{font-weight:600}.title{font-size:16px;font-weight:600}.headline{font-size:22px;font-weight:600}.small{font-size:12px}.warning{fill:#8a3b00;font-weight:600}.link{text-decoration:underline}.soft{fill:#595959}
        .axis,.tick{stroke:#595959;stroke-width:1}.none{stroke:#1a1a1a;stroke-width:1}.mean{stroke:#0b57a4;stroke-width:1;stroke-dasharray:4 3}
        .interval{stroke:#1a1a1a;stroke-width:1.5}.arrow{fill:#1a1a1a}.square{fill:#0b57a4}.forced{fill:#fff;stroke:#8a3b00;stroke-width:2}
        .diamond{fill:#0b57a4}.prediction{stroke:#8a3b00;stroke-width:2.5}.rule{stroke:#c4c4c4;stroke-width:1}.region{fill:none;stroke:#595959;stroke-dasharray:4 3}
        .point{fill:#0b57a4;stroke:#fff;stroke-width:1}.event{fill:#8a3b00}.maybe{fill:none;stroke:#8a3b00;stroke-width:2;stroke-dasharray:6 3}.spared{fill:none;stroke:#0b57a4;stroke-width:1.5}
        .unknown{fill:none;stroke:#595959;stroke-width:1.5;stroke-dasharray:1 3}
        @media (prefers-color-scheme:dark){
        .paper{fill:#14171a}text{fill:#ececec}.warning{fill:#f2a36b}.soft{fill:#b0b6bd}.axis,.tick,.region,.unknown{stroke:#b0b6bd}.none,.interval{stroke:#ececec}.mean{stroke:#7db8f5}.arrow{fill:#ececec}
        .square,.diamond,.point{fill:#7db8f5}.point{stroke:#14171a}.forced{fill:#14171a;stroke:#f2a36b}.prediction,.maybe{stroke:#f2a36b}.event{fill:#f2a36b}.spared{stroke:#7db8f5}.rule{stroke:#3c434a}}
        """;
}
