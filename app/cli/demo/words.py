"""The words of which a demonstration's enquiries are made; whoever has them is nobody."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where investors come from: how people and companies are called there.

    :param organisation: with `{name}` for a house and `{what}` for its sector.
    """

    country: str
    lang: str
    first: tuple[str, ...]
    last: tuple[str, ...]
    houses: tuple[str, ...]
    organisation: str
    between: str = " "


@dataclass(frozen=True)
class Sector:
    """A sector's code, and how a company of it calls what it makes."""

    code: str
    en: str
    zh: str


_HAN = ("示例", "样例", "范例", "例子", "样本")
_HAN_LAST = ("张", "李", "陈", "梁", "吴", "郑", "许", "邓")
_HAN_FIRST = ("示例", "样本", "范例", "例文", "例华", "样宁")

PLACES = (
    Place("CN", "zh", _HAN_LAST, _HAN_FIRST, _HAN, "{name}{what}有限公司", ""),
    Place("CN", "zh", _HAN_LAST, _HAN_FIRST, _HAN, "{name}{what}股份有限公司", ""),
    Place("HK", "zh", _HAN_LAST, _HAN_FIRST, _HAN, "{name}{what}（香港）有限公司", ""),
    Place("SG", "zh", _HAN_LAST, _HAN_FIRST, _HAN, "新加坡{name}{what}公司", ""),
    Place("MY", "en", ("Aisyah", "Wei Ling", "Hafiz"), ("Contoh", "Sampel"),
          ("Contoh", "Sampel"), "{name} {what} Sdn. Bhd."),
    Place("DE", "en", ("Ada", "Jonas", "Lena", "Felix"), ("Muster", "Beispiel", "Probst-Muster"),
          ("Beispiel", "Muster", "Probe"), "{name} {what} GmbH"),
    Place("CH", "en", ("Lea", "Reto", "Nina"), ("Beispieler", "Musterli"),
          ("Musterli", "Beispiel"), "{name} {what} AG"),
    Place("FR", "en", ("Jean", "Camille", "Hugo"), ("Exemple", "Modèle", "Specimen"),
          ("Exemple", "Modèle"), "{name} {what} SA"),
    Place("JP", "en", ("Haruka", "Kenji", "Yui"), ("Rei", "Mihon", "Tatoe"),
          ("Mihon", "Tatoe"), "{name} {what} K.K."),
    Place("KR", "en", ("Minseo", "Jihoon", "Soyeon"), ("Bogi", "Gyeonbon", "Ye"),
          ("Bogi", "Gyeonbon"), "{name} {what} Co., Ltd."),
    Place("US", "en", ("Avery", "Jordan", "Riley", "Morgan"), ("Sample", "Example", "Placeholder"),
          ("Sample", "Example", "Placeholder"), "{name} {what} Inc."),
    Place("GB", "en", ("Imogen", "Callum", "Freya"), ("Specimen", "Sampleton", "Exampleby"),
          ("Sampleton", "Specimen"), "{name} {what} plc"),
    Place("ES", "en", ("Maria", "Pablo", "Lucía"), ("Muestra", "Ejemplo"),
          ("Muestra", "Ejemplo"), "{name} {what} SL"),
    Place("IN", "en", ("Priya", "Arjun", "Meera"), ("Namoona", "Udaharan"),
          ("Namoona", "Udaharan"), "{name} {what} Ltd."),
    Place("DK", "en", ("Søren", "Freja"), ("Prøve", "Eksempel"),
          ("Prøve", "Eksempel"), "{name} {what} A/S"),
    Place("BR", "en", ("Beatriz", "Rafael"), ("Exemplo", "Amostra"),
          ("Exemplo", "Amostra"), "{name} {what} Ltda."),
)  # fmt: skip

SECTORS = (
    Sector("automotive", "Automotive Parts", "汽车零部件"),
    Sector("new_energy", "Energy Storage", "储能科技"),
    Sector("semiconductors", "Semiconductors", "半导体"),
    Sector("displays", "Display Technology", "显示技术"),
    Sector("biomedicine", "Biotech", "生物医药"),
    Sector("medical_devices", "Medical Devices", "医疗器械"),
    Sector("new_materials", "Advanced Materials", "新材料"),
    Sector("machinery", "Machine Tools", "精密机械"),
    Sector("robotics", "Robotics", "机器人"),
    Sector("software_ai", "Intelligent Software", "智能软件"),
    Sector("logistics", "Logistics", "物流"),
    Sector("food_beverage", "Foods", "食品"),
    Sector("energy_environment", "Water Treatment", "水处理"),
    Sector("consumer_goods", "Home Goods", "家居用品"),
)

CAMPAIGNS = ("", "", "", "", "fair-2026", "newsletter", "roadshow-munich", "chamber-hk")

TITLES: Mapping[str, tuple[str, ...]] = {
    "en": ("Head of Expansion", "Managing Director", "Project Manager", "Chief Operating Officer",
           "Site Selection Adviser", ""),
    "zh": ("投资总监", "总经理", "项目经理", "战略发展部主任", "总裁助理", ""),
}  # fmt: skip

MESSAGES: Mapping[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        ("Our company works in the field of {what} and is looking at southern China.",
         "We supply customers in the Greater Bay Area and would like to be closer to them.",
         "Our board has asked us to compare three locations for {what}.",
         "We visited the zone last month and were impressed.",
         "A partner in Guangzhou recommended that we write to you."),
        ("We are looking for a plant of about {area:,} square metres. What is available?",
         "Which support is there for engineers who move to Guangzhou with their families?",
         "Could you name suppliers in the district that we might meet?",
         "How long does it take to register a company and get an environmental permit?",
         "Is there laboratory space of {area:,} square metres that could be used next year?",
         "Which AI application scenarios are open to foreign manufacturers?"),
        ("A call next week would suit us well.",
         "We would be glad to send you our project plan.",
         "Our delegation will be in Guangzhou next month.",
         "Thank you for your help.",
         "Please answer by e-mail; our team is in several time zones."),
    ),
    "zh": (
        ("我司主要从事{what}业务，正在考察华南地区的投资环境。",
         "我们的客户集中在大湾区，希望就近设点。",
         "董事会要求我们就{what}项目比选三个城市。",
         "上月我们到贵区参观，印象很好。",
         "经广州的合作伙伴介绍，特来咨询。"),
        ("我们计划租用约{area:,}平方米的厂房，请介绍可用的园区载体。",
         "请问对外籍工程师及其家属有哪些人才支持政策？",
         "能否推荐区内的上下游配套企业？",
         "请问公司注册和环评手续一般需要多长时间？",
         "明年是否有{area:,}平方米左右的实验室可以使用？",
         "目前有哪些人工智能应用场景向制造企业开放？"),
        ("方便的话，下周可以电话沟通。",
         "我们可以提供项目计划书。",
         "下个月我们将组团来广州考察。",
         "盼复，谢谢！",
         "请通过邮件回复，谢谢🙂"),
    ),
}  # fmt: skip

SPAM = (
    "Rank first on every search engine! https://example.com/a https://example.com/b",
    "专业代发外链，百万流量，请访问 https://example.com/x",
    "Cheap lists of a million addresses, best price, answer today.",
)
