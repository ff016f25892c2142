"""E-mail addresses: what their domains say about a sender, and how they are told to others."""

FREE_MAIL = frozenset(
    {
        "126.com", "139.com", "163.com", "189.cn", "aliyun.com", "aol.com", "daum.net",
        "duck.com", "fastmail.com", "foxmail.com", "gmail.com", "gmx.at", "gmx.com", "gmx.de",
        "gmx.net", "googlemail.com", "hanmail.net", "hey.com", "hotmail.co.uk", "hotmail.com",
        "hotmail.de", "hotmail.fr", "hotmail.it", "icloud.com", "inbox.ru", "laposte.net",
        "libero.it", "list.ru", "live.cn", "live.com", "mac.com", "mail.com", "mail.ru", "me.com",
        "msn.com", "naver.com", "orange.fr", "outlook.com", "outlook.de", "outlook.fr",
        "pm.me", "proton.me", "protonmail.com", "qq.com", "rediffmail.com", "sina.cn", "sina.com",
        "sohu.com", "t-online.de", "tom.com", "tutanota.com", "vip.163.com", "vip.qq.com",
        "wanadoo.fr", "web.de", "wo.cn", "yahoo.co.in", "yahoo.co.jp", "yahoo.co.uk", "yahoo.com",
        "yahoo.com.hk", "yahoo.com.tw", "yahoo.de", "yahoo.fr", "yandex.com", "yandex.ru",
        "yeah.net", "zoho.com",
    }
)  # fmt: skip
"""Where anybody may have a mailbox, so that sharing the domain says nothing about a company."""


def mail_domain(email: str) -> str:
    """Return the domain of an address, case-folded; empty if it has none."""
    return email.rpartition("@")[2].casefold() if "@" in email else ""


def is_free_mail(email: str) -> bool:
    """Return whether an address is at a provider where anybody may have a mailbox."""
    return mail_domain(email) in FREE_MAIL


def masked_address(address: str) -> str:
    """Return an address that those who know it recognise, and that tells others little."""
    name, _, domain = address.rpartition("@")
    return f"{name[:1]}***@{domain}"
