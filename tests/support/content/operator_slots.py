"""All that an operator may say of themselves on the site, as on a real one."""

OPERATOR = {
    "ZONE_OPERATOR_NAME": "Example Zone Investment Promotion Office",
    "ZONE_OPERATOR_NAME_ZH": "示例开发区投资促进局",
    "ZONE_OPERATOR_ADDRESS": "Room 1203, 1 Example Road, Example District, Guangzhou 510000",
    "ZONE_OPERATOR_ADDRESS_ZH": "广州市示例区示例路1号1203室",
    "ZONE_OPERATOR_EMAIL": "invest@example.org",
    "ZONE_OPERATOR_PHONE": "+86 20 0000 0000",
    "ZONE_OPERATOR_HOURS": "Mon-Thu 09:00-12:00 13:30-17:30, Fri 09:00-12:00",
    "ZONE_OPERATOR_ICP_FILING": "粤ICP备12345678号",
    "ZONE_OPERATOR_POLICE_FILING": "粤公网安备44011202000001号",
    "ZONE_OPERATOR_WECHAT": "ExampleZone",
    "ZONE_TELL_WHEN": "true",
}
"""The settings of the operator's slots."""

CONTACTS = """
[[contact]]
role = { en = "Biomedicine and health care", zh = "生物医药与健康" }
sectors = ["biomedicine"]
phone = "+86 20 0000 0001"
email = "biomedicine@example.org"
person = { en = "Li Hua", zh = "李华" }
agreed = "2026-01-15, file 12"

[[contact]]
role = { en = "Questions in English", zh = "英文咨询" }
languages = ["en"]
email = "english@example.org"

[[contact]]
role = { en = "Land, buildings and permits", zh = "用地、厂房与审批" }
phone = "+86 20 0000 0002"
"""
"""Their file `contacts.toml`."""
