"""Column headings in the lists of offices and other programs, and names of countries."""

HEADINGS = {
    "received": (
        "received at", "received on", "date received", "receipt date", "created at", "created",
        "submitted", "submission date", "enquiry date", "inquiry date", "timestamp",
        "收到日期", "接收时间", "接收日期", "来函日期", "咨询时间", "咨询日期", "提交时间",
        "提交日期", "登记时间", "登记日期", "填报时间", "创建时间",
    ),
    "name": (
        "full name", "contact name", "contact person", "contact", "person", "customer name",
        "client name", "visitor name", "participant", "attendee",
        "联系人", "联系人姓名", "客户姓名", "客户名称", "嘉宾姓名", "参会人", "参会人员",
        "参展人", "来访人", "负责人姓名", "名字", "称呼",
    ),
    "email": (
        "mail", "e-mail", "email address", "e-mail address", "mail address", "work email",
        "work e-mail", "business email", "company email", "contact email", "electronic mail",
        "邮件", "邮箱", "邮箱地址", "电邮", "电邮地址", "电子邮件", "电子邮件地址", "电子邮箱",
        "电子邮箱地址", "电子信箱", "信箱", "邮件地址", "联系邮箱", "公司邮箱", "企业邮箱",
        "工作邮箱地址",
    ),
    "organisation": (
        "company", "company name", "firm", "organization", "organisation", "organisation name",
        "organization name", "employer", "institution", "enterprise", "business name",
        "affiliation", "account name",
        "公司", "公司名称", "公司全称", "单位", "单位名称", "单位全称", "工作单位", "所在单位",
        "企业", "企业名称", "企业全称", "机构", "机构名称", "组织", "组织名称", "所属机构",
        "投资方",
    ),
    "job_title": (
        "position", "role", "function", "designation",
        "职位", "岗位", "职称", "头衔", "担任职务", "现任职务",
    ),
    "phone": (
        "telephone", "telephone number", "telephone no.", "tel", "tel.", "tel no.", "mobile",
        "mobile phone", "mobile number", "mobile no.", "cell", "cell phone", "phone no.",
        "contact number", "contact phone", "business phone", "work phone", "direct line",
        "电话", "电话号码", "手机", "手机号", "手机号码", "移动电话", "联系手机", "联系号码",
        "联系电话号码", "办公电话", "单位电话", "固定电话", "座机", "联系方式",
    ),
    "reach_by": (
        "preferred contact", "preferred contact method", "contact method", "contact preference",
        "preferred way of contact",
        "首选联系方式", "偏好联系方式", "期望联系方式", "联系偏好",
    ),
    "reach_note": (
        "time to call", "best time to call", "good time to call", "wechat", "wechat id",
        "微信", "微信号", "方便联系时间", "方便联系的时间", "联系时间", "方便接听电话的时间",
        "联系时间或微信号",
    ),
    "country": (
        "country/region", "country / region", "country of origin", "region", "nation",
        "国家", "国别", "国家/地区", "国家地区", "国家(地区)", "国别/地区", "国别地区", "地区",
        "所在国家", "所在地区", "所在国家或地区", "来自", "来源国", "来源国家", "投资来源地",
    ),
    "website": (
        "web", "url", "homepage", "home page", "web site", "web address", "company website",
        "网址", "官网", "主页", "网站地址", "公司网站", "公司网址", "企业网站", "企业官网",
        "官方网站",
    ),
    "topics": (
        "topic", "subject", "subjects", "interest", "interests", "interested in",
        "areas of interest",
        "主题", "咨询主题", "关注内容", "关注领域", "关注方向", "感兴趣的内容", "希望了解的内容",
        "咨询事项", "咨询类别", "咨询类型", "事项",
    ),
    "message": (
        "inquiry", "inquiries", "question", "questions", "request", "requirement", "requirements",
        "need", "needs", "comment", "comments", "remarks", "notes", "details", "description",
        "text", "content",
        "留言", "留言内容", "需求", "需求描述", "需求内容", "具体需求", "投资需求", "咨询",
        "咨询问题", "问题", "内容", "正文", "详情", "说明", "诉求", "项目情况", "项目简介",
        "备注",
    ),
    "sector": (
        "industry", "industry sector", "branch", "line of business", "business area",
        "行业", "行业类别", "行业领域", "产业", "产业类别", "产业领域", "领域", "从事行业",
        "主营业务",
    ),
    "intent": (
        "intent", "intention", "investment plan", "investment intention", "project type",
        "purpose",
        "意向", "投资计划", "投资方式", "合作意向", "项目类型", "投资类型",
    ),
    "readiness": (
        "stage", "project stage", "status of the project", "decision stage",
        "阶段", "项目阶段", "当前阶段", "目前阶段", "项目进度", "项目进展", "决策阶段",
    ),
    "size_band": (
        "size of investment", "investment size", "investment amount", "investment", "amount",
        "investment volume", "capital expenditure", "capex", "budget",
        "投资额", "投资金额", "投资总额", "计划投资额", "拟投资额", "预计投资额", "计划投资",
        "总投资", "投资规模(百万)", "项目规模", "金额",
    ),
    "currency": (
        "currency code", "investment currency",
        "货币", "币别", "投资币种", "货币单位",
    ),
    "jobs_band": (
        "jobs", "number of jobs", "new jobs", "jobs created",
        "就业人数", "新增就业", "新增就业人数", "预计就业人数", "用工人数", "用工需求", "岗位数",
    ),
    "timeline": (
        "timeline", "time frame", "timeframe", "start", "start date", "planned start", "schedule",
        "启动时间", "计划时间", "预计启动时间", "拟启动时间", "开工时间", "计划开工时间",
        "时间安排", "时间计划",
    ),
    "reply_language": (
        "language", "reply language", "preferred language", "correspondence language",
        "语言", "语种", "首选语言", "沟通语言", "联系语言",
    ),
    "heard_from": (
        "source", "lead source", "channel", "referral", "referred by",
        "how did you hear about us",
        "来源", "渠道", "来源渠道", "信息来源", "获知渠道", "获知途径", "推荐人", "推荐单位",
    ),
}  # fmt: skip
"""Spellings by column, in lower case. They count only if no heading says the column by its name;
of several that mean a column the first counts, and one of choices only if its cells are choices."""

COUNTRIES = {
    "AE": ("uae", "u.a.e.", "الإمارات", "阿联酋"),
    "CN": ("prc", "p.r.c.", "p.r. china", "pr china", "mainland china", "中国大陆"),
    "CZ": ("czech republic", "捷克共和国"),
    "GB": ("uk", "u.k.", "great britain", "britain", "england", "scotland", "wales"),
    "HK": ("hongkong", "hong kong sar", "香港", "香港特别行政区"),
    "HR": ("hrvatska",),
    "IE": ("éire",),
    "KR": ("korea", "republic of korea", "s. korea", "한국", "大韩民国"),
    "KZ": ("қазақстан",),
    "LT": ("lietuva",),
    "LV": ("latvija",),
    "MO": ("macau", "macau sar", "澳门", "澳门特别行政区"),
    "NL": ("holland", "the netherlands"),
    "NO": ("noreg",),
    "RU": ("russian federation", "俄国", "俄罗斯联邦"),
    "SA": ("السعودية",),
    "SI": ("slovenija",),
    "TH": ("ประเทศไทย",),
    "TR": ("turkey",),
    "TW": ("chinese taipei", "台湾地区"),
    "US": ("u.s.", "u.s.a.", "united states of america", "america"),
    "VN": ("viet nam",),
}
"""Names in use that CLDR has in none of the languages of lists: short ones, older ones and those
of other languages, by ISO 3166-1 code."""
