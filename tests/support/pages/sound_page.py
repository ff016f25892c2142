"""A page that passes every check, and planted ways to spoil it."""

from typing import Final

POLICY: Final = "default-src 'none'; script-src 'self' 'nonce-abc'; style-src 'self'"
HEADERS: Final = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": POLICY,
}

SOUND: Final = """<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<title>联系我们</title>
<link rel="canonical" href="https://invest.example.org/zh/contact">
<link rel="stylesheet" href="/static/site.css">
<script nonce="abc">1;</script>
</head>
<body>
<a href="#main">Skip</a> <a href="#">Top</a>
<main id="main">
<h1>Contact us</h1>
<img src="/static/zone.svg" alt=""> <svg role="img"><title>Plan</title></svg>
<form action="/en/contact" method="post">
<input type="hidden" name="csrf_token" value="t">
<input type="hidden" name="notice" value="n&amp;1">
<label for="name">Name</label> <input id="name" name="name" aria-describedby="name-hint">
<p id="name-hint">As on your card.</p>
<label for="message">Message</label> <textarea id="message" name="message">Hello</textarea>
<label for="country">Country</label>
<select id="country" name="country"><option value="">-</option>
<option value="DE" selected>Germany</option><option value="CN">China</option></select>
<label><input type="checkbox" name="topics" value="sites" checked> Sites</label>
<label><input type="checkbox" name="topics" value="ai"> AI</label>
<label><input type="checkbox" name="consent_privacy_policy" value="yes"> I agree</label>
<button name="do" value="send">Send</button> <button name="do" value="keep">Keep</button>
</form>
</main>
</body>
</html>
"""

# What is replaced, with what, and a word of the complaint.
SPOILED: Final = {
    "no-doctype": ("<!doctype html>", "", "not valid"),
    "stray-end-tag": ("</h1>", "</h1></b>", "not valid"),
    "unclosed-element": ("<h1>", "<div><h1>", "not valid"),
    "attribute-twice": ("<main ", '<main class="a" class="b" ', "not valid"),
    "block-in-inline-table": ("<main ", "<table><p>x</p></table><main ", "not valid"),
    "empty-title": ("联系我们", " ", "one non-empty <title>"),
    "two-titles": ("<meta ", "<title>Another</title><meta ", "one non-empty <title>"),
    "no-heading": ("h1>", "h2>", "one non-empty <h1>"),
    "two-headings": ("<h1>", "<h1>One</h1><h1>", "one non-empty <h1>"),
    "no-language": (' lang="zh-Hans"', "", "<html lang>"),
    "wrong-language": ("zh-Hans", "zh-CN", "<html lang>"),
    "id-twice": ("<h1>", '<h1 id="main">', "used 2 times"),
    "label-for-nothing": ('for="name"', 'for="nome"', "names the id 'nome'"),
    "described-by-nothing": ('aria-describedby="name-hint"', 'aria-describedby="name-hint no"',
                             "names the id 'no'"),
    "labelled-by-nothing": ("<h1>", '<h1 aria-labelledby="gone">', "names the id 'gone'"),
    "link-to-nothing": ('href="#main"', 'href="#content"', "names the id 'content'"),
    "no-label": ('<label for="message">Message</label>', "", "has no label"),
    "empty-label": (">Message</label>", "> </label>", "has no label"),
    "style-attribute": ("<h1>", '<h1 style="color:red">', "style attribute"),
    "inline-handler": ("<h1>", '<h1 onclick="f()">', "inline handler"),
    "script-address": ('href="#"', 'href="javascript:f()"', "javascript:"),
    "inline-script": ('<script nonce="abc">', "<script>", "is inline"),
    "wrong-nonce": ('nonce="abc"', 'nonce="abd"', "is inline"),
    "inline-style": ("<script ", '<style nonce="abc">a{}</style><script ', "is inline"),
    "no-alt": (' alt=""', "", "has no alt"),
    "no-action": (' action="/en/contact"', "", "must say its action"),
    "no-method": (' method="post"', "", "must say its action"),
    "no-csrf-token": ('name="csrf_token"', 'name="token"', "no csrf_token"),
    "empty-csrf-token": ('value="t"', 'value=""', "no csrf_token"),
    "foreign-script": ("<script ", '<script src="https://cdn.example/x.js"></script><script ',
                       "ask another site"),
    "foreign-style": ('href="/static/site.css"', 'href="//cdn.example/x.css"',
                      "ask another site"),
}  # fmt: skip
