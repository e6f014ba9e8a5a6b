-- Opens a plan as its author does, asks the server what an author asks, and writes the answers as JSON.
-- Arguments: the settings to try, the plan, the file for the answers, and the questions as JSON.
local settings, plan, answers_file, questions = unpack(vim.json.decode(vim.env.POV_TEST))

vim.cmd("luafile " .. vim.fn.fnameescape(settings))
vim.cmd("filetype on")
vim.cmd("edit " .. vim.fn.fnameescape(plan))

local found = {}

local function lsp_position(line, character)
  return { textDocument = vim.lsp.util.make_text_document_params(0), position = { line = line, character = character } }
end

local function finish()
  local file = assert(io.open(answers_file, "w"))
  file:write(vim.json.encode(found))
  file:close()
  vim.cmd("qa!")
end

local ok, reason = pcall(function()
  assert(vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50), "no diagnostics came")
  found.diagnostics = vim.tbl_map(function(one) return { code = one.code, lnum = one.lnum, message = one.message } end, vim.diagnostic.get(0))
  for name, question in pairs(questions) do
    local parameters = vim.tbl_extend("force", lsp_position(question.line or 0, question.character or 0), question.parameters or {})
    local answers, failure = vim.lsp.buf_request_sync(0, question.method, parameters, 10000)
    assert(answers, name .. ": " .. tostring(failure))
    for _, answer in pairs(answers) do found[name] = answer.result or { failure = answer.error } end
  end
  if questions.rename then
    for _, client in pairs(vim.lsp.buf_get_clients(0)) do vim.lsp.util.apply_workspace_edit(found.rename, client.offset_encoding) end
    found.renamed = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
  end
end)
if not ok then found = { failure = tostring(reason) } end
finish()
