"""Honest messages stay clean, and spam is set aside."""

import pytest

from app.reception.rules.spam import Signals, Suspicion, Verdict, judge, searchable, text_signals
from tests.support.enquiries.answers import make_answers

HONEST = [
    {"job_title": "Director, Booking.com"},
    {"job_title": "总经理（JD.com）", "organisation": "京东（JD.com）"},
    {"job_title": "VP Marketplace, Amazon.de"},
    {"job_title": "ASP.NET Architect"},
    {"job_title": "Founder, https://example.com"},
    {"name": "J.de Boer"},
    {"name": "P.de Jong"},
    {"name": "M.Fr. Keller"},
    {"name": "dr.de Vries", "job_title": "Head of R.D.in Europe"},
    {"organisation": "Booking.com B.V.", "website": "https://www.booking.com"},
    {"message": "We keep a JavaScript:TypeScript ratio of 1:4 and look for a campus for 40."},
    {"message": "Our product is a `<form>` builder; is there office space near the metro?"},
    {"message": "We build games in the `<meta universe>` and want to open a studio in Huangpu."},
    {"message": "Our options are [a] a lease, [b] a purchase or [c] a joint venture; see [link]."},
    {
        "message": "Our sites:\nhttps://www.example.com\nhttps://shop.example.com\n"
        "https://example.de\nhttps://example.fr\nhttps://careers.example.com\n"
        "https://investors.example.com/2025\nWe want to build a seventh in your zone."
    },
    {
        "message": "官网https://www.example.cn，天猫https://example.tmall.com，"
        "京东https://mall.jd.com/index-1.html，阿里https://example.1688.com，"
        "微博https://weibo.com/example，英文站https://en.example.com。希望了解园区载体。"
    },
    {"message": "官网：www.example.cn，天猫：example.tmall.com，京东：jd.com，微博：weibo.com"},
    {
        "message": "We work with Node.js, ASP.NET, Socket.io, Booking.com, Make.com, Monday.com, "
        "Notion.io and would like to meet your team."
    },
    {"message": "We run online = offline retail; onboarding = two weeks. Which permits?"},
    {"message": "We are a fintech firm working on crypto custody and want to know the rules."},
    {"message": "We lend to small firms: a loan of 2% a year. Is there a licence for that?"},
    {"message": "We make casino furniture and export it; which customs zone suits us?"},
    {"message": "Our marketing and SEO team of 30 would move with us. Do you offer subsidies?"},
    {"message": "You can reach me by WhatsApp: https://wa.me/8613800000000. Kind regards, Anna"},
    {"message": "您好，我们从事生物医药研发，拟在广州设立研发中心，请加微信联系：example-bio。"},
    {"message": "我司主营增值税发票管理软件，希望入驻园区，请问有哪些税收政策？"},
    {"message": "我们生产彩票打印设备，计划扩建厂房，需要约5000平方米。"},
    {"message": "请介绍人才政策（如住房、教育等），约有30名工程师将迁入。", "name": "欧阳·娜娜"},
    {"message": "プロジェクトについてご相談したいです。担当者：田中。https：//example.jp"},
    {"message": "Wir suchen 2.000 m² Produktionsfläche, s. https://example.de/standort.pdf"},
    {"message": "Our website's Chinese page is https://example.com/zh; please look at it."},
    {"message": "We compared 1 < 2 and a <b> b; temperature <-20°C> matters for our cold store."},
    {"message": "See the annex (p. 3) [1], [2](b) and [x] in our proposal (.pdf to follow)."},
]  # fmt: skip

SPAM = [
    {
        "message": "Hi, I just found your website and noticed it is not on the first page of "
        "Google. We offer affordable backlinks and a free report. Interested?"
    },
    {
        "message": "My name is Eric Jones and I came across your website. Talk With Web Visitor "
        "turns visitors into leads. https://example.com/talk"
    },
    {"message": "SEO packages from $99! SEO services and guest posts on DA90 sites. Reply now."},
    {"message": "We will redesign your pages. Web design services at low cost, reply for prices."},
    {"message": "Guaranteed returns of 3% a day with bitcoin. Join https://t.me/example_signals"},
    {"message": "Crypto investment: guaranteed profit, withdraw any time: bit.ly/3xYzAbC"},
    {"message": "Double your USDT this week, write to wa.me/10000000000 now"},
    {"message": 'Cheap goods <a target="_blank" rel=nofollow href="https://x.example">here</a>'},
    {"message": "[b]Best price[/b] on watches, [color=red]only today[/color]"},
    {"message": '"><input autofocus onfocus=alert(1)>'},
    {"message": "<details open ontoggle=alert(1)>"},
    {"message": "Hello, get it at hxxps://evil.example/login before Friday"},
    {"message": "Your parcel waits at evil[.]com/parcel"},
    {"name": "ｈｔｔｐｓ：／／evil.example/win"},
    {"message": "ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ"
        "／ｗｉｎ", "job_title": "www.evil.example"},
    {"message": "长期代开发票，各类真票可查，保证真实有效。"},
    {"message": "专业引流获客，效果保证，加QQ：10000，或加微信详谈。"},
    {"message": "博彩平台招代理，首存送58，真人荷官在线。"},
    {"message": "网站快速排名，百度首页，七天见效，不成功不收费。"},
    {"message": "兼职刷单日结300元，加我微信。"},
    {"message": "online casino bonus", "website": "https://bit.ly/casino-bonus"},
    {"message": "Hello", "website": 'javascript:alert("x")'},
    {"message": "𝐒𝐄𝐎 𝐬𝐞𝐫𝐯𝐢𝐜𝐞𝐬 and 𝐛𝐚𝐜𝐤𝐥𝐢𝐧𝐤𝐬 for every site"},
    {"message": " ".join(f"https://pills-{n}.example/buy" for n in range(12))},
    {"message": "<script>alert(1)</script>"},
]  # fmt: skip


def verdict(**answers: str) -> Verdict:
    """Judge answers sent fast, from a free mailbox and a busy network, like many honest ones."""
    text = text_signals(make_answers(**answers))
    return judge(Signals(seconds_on_form=1, free_mail=True, from_network=100, text=text))


@pytest.mark.parametrize("answers", HONEST)
def test_honest_messages_stay_in_the_inbox(answers: dict[str, str]) -> None:
    assert not verdict(**answers).suspect


@pytest.mark.parametrize("answers", SPAM)
def test_spam_is_set_aside_by_its_words_alone(answers: dict[str, str]) -> None:
    assert judge(Signals(text=text_signals(make_answers(**answers)))).suspect


@pytest.mark.parametrize("answers", HONEST[:14])
def test_names_titles_and_code_give_at_most_one_middling_signal(
    answers: dict[str, str],
) -> None:
    assert text_signals(make_answers(**answers)) <= {Suspicion.LINK_IN_JOB_TITLE}


def test_bare_domains_are_not_links() -> None:
    domains = " ".join(f"firm{number}.com," for number in range(40))

    assert not text_signals(make_answers(message=f"We supply {domains} and more"))


def test_chinese_is_searched_unchanged_and_disguised_letters_as_letters() -> None:
    ordinary = "我们希望了解：①载体，②政策？"
    assert searchable(make_answers(message=ordinary))["message"] == ordinary
    assert searchable(make_answers(message="ＷＷＷ．ｅ"))["message"] == "www.e"
