-- Load for wrk: METHOD PATH [@BODYFILE] [Header:Value …] after "--". In the path and the body, fresh for every request:
--   <<1-500>>    a random whole number      <<a|b|c>>    one of these      <<@FILE>>    one of the lines of a file
-- Ends with a line "RESULT requests µs p50 p99 bad-status broken bytes", times in µs.

local function lines_of(file)
  local all = {}
  for line in io.lines(file) do all[#all + 1] = line end
  return all
end

local function choices_of(inner)
  if inner:sub(1, 1) == "@" then return lines_of(inner:sub(2)) end
  local all = {}
  for word in (inner .. "|"):gmatch("(.-)|") do all[#all + 1] = word end
  return all
end

local function compile(template) -- to a list of strings and functions
  local parts, position = {}, 1
  while true do
    local from, to, inner = template:find("<<(.-)>>", position)
    if not from then
      parts[#parts + 1] = template:sub(position)
      return parts
    end
    parts[#parts + 1] = template:sub(position, from - 1)
    local low, high = inner:match("^(%d+)%-(%d+)$")
    if low then
      low, high = tonumber(low), tonumber(high)
      parts[#parts + 1] = function() return string.format("%d", math.random(low, high)) end
    else
      local choices = choices_of(inner)
      parts[#parts + 1] = function() return choices[math.random(#choices)] end
    end
    position = to + 1
  end
end

local function expand(parts)
  if #parts == 1 then return parts[1] end
  if #parts == 3 then return parts[1] .. parts[2]() .. parts[3] end
  local all = {}
  for index, part in ipairs(parts) do all[index] = type(part) == "function" and part() or part end
  return table.concat(all)
end

local path, body, before, after, fixed

function init(arguments)
  math.randomseed(tonumber(os.getenv("LOAD_SEED") or os.time()))
  wrk.method = arguments[1]
  path = compile(arguments[2])
  for index = 3, #arguments do
    local argument = arguments[index]
    if argument:sub(1, 1) == "@" then
      local file = assert(io.open(argument:sub(2)))
      body = compile((file:read("*a"):gsub("%s+$", "")))
      file:close()
      wrk.headers["Content-Type"] = "application/json"
    else
      local name, value = argument:match("^([^:]+):(.*)$")
      wrk.headers[name] = value
    end
  end
  if body then return end
  local request = wrk.format(wrk.method, "/--PATH--")
  local from, to = request:find("/--PATH--", 1, true)
  before, after = request:sub(1, from - 1), request:sub(to + 1)
  if #path == 1 then fixed = before .. path[1] .. after end
end

function request()
  if fixed then return fixed end
  if body then return wrk.format(wrk.method, expand(path), wrk.headers, expand(body)) end
  return before .. expand(path) .. after
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout, summary.bytes))
end
