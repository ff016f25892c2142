"""The words with which an invented desk works: replies, notes, tasks and calls."""

from collections.abc import Mapping

Texts = Mapping[str, tuple[str, ...]]

REPLIES: Texts = {
    "en": (
        "Thank you for your enquiry. Two parks could suit you. When would you like to visit them?",
        "Thank you for writing to us. When would you like to begin, with how many people?",
        "Thank you for your message. Would a call on Tuesday or Thursday morning suit you?",
    ),
    "zh": (
        "感谢您的来信。目前有两处园区载体与您的需求较为匹配，可安排实地考察，请告知您的倾向。",
        "感谢您的咨询。为便于协调相关部门，请告知项目计划启动时间及预计用工人数。",
        "感谢您的关注。我们将邀请产业部门的同事一并参加电话会议，请问周二或周四上午是否方便？",
    ),
}

SUBJECTS: Mapping[str, str] = {
    "en": "Your enquiry about the Development Zone",
    "zh": "关于您对开发区的咨询",
}

THEIRS: Texts = {
    "en": (
        "They called: the first of the parks suits them, and they ask for the lease terms.",
        "They wrote that their board has agreed to a visit, and sent the project plan.",
    ),
    "zh": (
        "对方来电：倾向于第一处园区，希望了解租赁条件。",
        "对方来函：公司已同意来访，并附项目计划书。",
    ),
}

CALLS: Texts = {
    "en": (
        "Explained how a company is registered, and which papers are needed.",
        "Talked through the project plan; they need power for a second line.",
    ),
    "zh": (
        "电话介绍公司注册流程及所需材料。",
        "电话沟通项目计划，对方第二条产线有扩容用电需求。",
    ),
}

NOTES: Texts = {
    "en": (
        "@{name} you know the park's operator: can you ask for a date to visit?",
        "@{name} please look at the project plan before the call.",
        "They compare us with two other cities. What counts is when the plant could open.",
        "The parent company is listed; its annual report names southern China.",
    ),
    "zh": (
        "@{name} 请协助联系园区运营方，确认考察时间。",
        "@{name} 通话前请先看一下项目计划书。",
        "对方同时在比选另外两个城市，关键在于投产时间。",
        "母公司为上市企业，年报中提到华南布局。",
    ),
}

TASKS: Texts = {
    "en": ("Send the list of plants", "Arrange the visit", "Ask the tax colleagues",
           "Call about the project plan"),
    "zh": ("发送厂房清单", "安排实地考察", "请税务部门答复", "电话跟进项目计划书"),
}  # fmt: skip
