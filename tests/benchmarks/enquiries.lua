-- Posts enquiries by wrk, each with its own number and from a person of its own.
-- Arguments: the path, the fields that all have, the cookie, the number of the first, and "mailed" if each
-- comes from a network of its own, so that each is acknowledged by mail.

function init(arguments)
  fixed, number, mailed = arguments[2], tonumber(arguments[4]), arguments[5] == "mailed"
  wrk.method, wrk.path = "POST", arguments[1]
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  wrk.headers["Cookie"] = arguments[3]
end

function request()
  local n = number
  number = n + 1
  local network = mailed and n or 0
  wrk.headers["X-Forwarded-For"] =
    string.format("10.%d.%d.1", math.floor(network / 256) % 256, network % 256)
  return wrk.format(nil, nil, nil, string.format(
    "%s&idempotency_key=benchmark-%012d&email=visitor%d%%40example.com&message=How+fast+is+%d%%3F",
    fixed, n, n, n))
end

function done(summary, latency)
  local refused, wrong = summary.errors.status, summary.errors
  io.write(string.format("answered %d refused %d broken %d p50 %.3f p95 %.3f p99 %.3f\n",
    summary.requests, refused, wrong.connect + wrong.read + wrong.write + wrong.timeout,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000))
end
