"""Headings by which lists of other programs call what an enquiry has, beside our own names."""

HEADINGS = {
    "received": ("received at", "created at", "收到日期"),
    "name": ("contact name", "contact person", "联系人", "客户姓名"),
    "email": ("mail", "e-mail", "email address", "e-mail address", "邮件", "邮箱", "电子邮件"),
    "organisation": (
        "company", "company name", "firm", "organization", "employer",
        "公司", "公司名称", "单位", "单位名称", "企业", "企业名称",
    ),
    "job_title": ("position", "职位", "岗位"),
    "phone": (
        "telephone", "telephone number", "tel", "tel.", "mobile", "mobile phone", "cell phone",
        "电话", "手机", "手机号", "手机号码",
    ),
    "country": ("country/region", "nation", "国家", "国别"),
    "website": ("web", "url", "homepage", "网址", "官网"),
    "message": (
        "inquiry", "question", "request", "comment", "comments", "留言", "需求", "咨询",
    ),
}  # fmt: skip
"""Spellings by column, in lower case. They count only if no heading says the column by its name."""
