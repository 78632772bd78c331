package dwarf

import (
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// Rules: debug/dwarf/line.go, go1.27; DWARF 5, chapter 6.2.

func (d *Data) LineReader(cu *Entry) (*LineReader, error) {
	off, ok := cu.Val(AttrStmtList).(int64)
	if d.line == nil || !ok {
		return nil, nil
	}
	if off < 0 || off > int64(len(d.line)) {
		return nil, errors.New("AttrStmtList value out of range")
	}
	u := &d.own().units[d.offsetToUnit(cu.Offset)]
	r := &LineReader{buf: d.in(u, "line", Offset(off), d.line[off:]), section: d.line, str: d.str, lineStr: d.lineStr}
	if err := r.header(text(cu, AttrCompDir)); err != nil {
		return nil, err
	}
	r.Reset()
	return r, nil
}

// operands has how many operands known instructions take; of two nothing is checked.
var operands = []int{-1, 0, 1, 1, 1, -1, 0, 0, 0, -1, 0, 0, 1}

func (r *LineReader) header(compDir string) error {
	b := &r.buf
	start := b.off
	wrong := func(format string, values ...any) error {
		return DecodeError{"line", start, fmt.Sprintf(format, values...)}
	}
	length, wide := b.unitLength()
	r.endOffset = b.off + length
	if end := b.off + Offset(len(b.data)); r.endOffset > end {
		return wrong("line table end %d exceeds section size %d", r.endOffset, end)
	}
	r.version = b.uint16()
	if b.err == nil && (r.version < 2 || r.version > 5) {
		return wrong("unknown line table version %d", r.version)
	}
	if r.version < 5 {
		r.addrsize = b.format.addrsize()
	} else {
		r.addrsize = int(b.uint8())
		r.segmentSelectorSize = int(b.uint8())
	}
	size := Offset(b.word(wide))
	r.programOffset = b.off + size
	if r.programOffset > r.endOffset {
		return wrong("malformed line table: program offset %d exceeds end offset %d", r.programOffset, r.endOffset)
	}
	r.minInstructionLength = int(b.uint8())
	if r.maxOpsPerInstruction = 1; r.version >= 4 {
		r.maxOpsPerInstruction = int(b.uint8())
	}
	r.defaultIsStmt = b.uint8() != 0
	r.lineBase = int(int8(b.uint8()))
	r.lineRange = int(b.uint8())
	switch {
	case b.err != nil:
		return b.err
	case r.maxOpsPerInstruction == 0:
		return wrong("invalid maximum operations per instruction: 0")
	case r.lineRange == 0:
		return wrong("invalid line range: 0")
	}
	r.opcodeBase = int(b.uint8())
	r.opcodeLengths = make([]int, r.opcodeBase)
	for i := 1; i < r.opcodeBase; i++ {
		r.opcodeLengths[i] = int(b.uint8())
	}
	if b.err != nil {
		return b.err
	}
	for i, n := range r.opcodeLengths {
		if i < len(operands) && operands[i] >= 0 && operands[i] != n {
			return wrong("opcode %d expected to have length %d, but has length %d", i, operands[i], n)
		}
	}
	read := r.oldTables
	if r.version >= 5 {
		read = func(string) error { return r.tables(wide) }
	}
	if err := read(compDir); err != nil {
		return err
	}
	r.initialFileEntries = len(r.fileEntries)
	return b.err
}

// oldTables reads folders and files up to version 4: lists that end with an empty name.
func (r *LineReader) oldTables(compDir string) error {
	r.directories = []string{compDir}
	for {
		dir := r.buf.string()
		if r.buf.err != nil {
			return r.buf.err
		}
		if dir == "" {
			break
		}
		if !absolute(dir) {
			dir = join(compDir, dir)
		}
		r.directories = append(r.directories, dir)
	}
	// Files count from one.
	r.fileEntries = make([]*LineFile, 1)
	for {
		more, err := r.file()
		if err != nil {
			return err
		}
		if !more {
			return nil
		}
	}
}

// file reads a file's entry; it reports whether there was one.
func (r *LineReader) file() (bool, error) {
	b := &r.buf
	name := b.string()
	if b.err != nil || name == "" {
		return false, b.err
	}
	at := b.off
	dir := int(b.uint())
	if !absolute(name) {
		if dir >= len(r.directories) {
			return false, DecodeError{"line", at, "directory index too large"}
		}
		name = join(r.directories[dir], name)
	}
	mtime, length := b.uint(), int(b.uint())
	// A program that runs once more defines the same files, which stay those that were given out.
	if n := len(r.fileEntries); n < cap(r.fileEntries) {
		if known := r.fileEntries[:n+1]; known[n] != nil {
			r.fileEntries = known
			return true, nil
		}
	}
	r.fileEntries = append(r.fileEntries, &LineFile{name, mtime, length})
	return true, nil
}

// column is what a table of version 5 has of each entry, and in which form.
type column struct{ kind, form uint64 }

func (r *LineReader) columns() []column {
	all := make([]column, r.buf.uint8())
	for i := range all {
		all[i].kind = uint64(int(r.buf.uint()))
		all[i].form = r.buf.uint()
	}
	return all
}

func (r *LineReader) tables(wide bool) error {
	columns := r.columns()
	r.directories = make([]string, r.buf.uint())
	for i := range r.directories {
		f, err := r.row(columns, wide)
		if err != nil {
			return err
		}
		r.directories[i] = f.Name
	}
	columns = r.columns()
	r.fileEntries = make([]*LineFile, r.buf.uint())
	for i := range r.fileEntries {
		f, err := r.row(columns, wide)
		if err != nil {
			return err
		}
		r.fileEntries[i] = &f
	}
	return nil
}

func (r *LineReader) row(columns []column, wide bool) (LineFile, error) {
	var f LineFile
	dir := ""
	for _, c := range columns {
		s, x, err := r.cell(uint32(c.form), wide)
		if err != nil {
			return LineFile{}, err
		}
		switch c.kind {
		case 1:
			f.Name = s
		case 2:
			if x >= uint64(len(r.directories)) {
				return LineFile{}, DecodeError{"line", r.buf.off, "directory index out of range"}
			}
			dir = r.directories[x]
		case 3:
			f.Mtime = x
		case 4:
			f.Length = int(x)
		}
	}
	if dir != "" && f.Name != "" {
		f.Name = join(dir, f.Name)
	}
	return f, nil
}

func (r *LineReader) cell(form uint32, wide bool) (s string, x uint64, err error) {
	b := &r.buf
	switch form {
	case formString:
		s = b.string()
	case formStrp, formLineStrp:
		off := b.word(wide)
		in := b.dwarf.in(nil, "str", 0, r.str)
		if form == formLineStrp {
			in = b.dwarf.in(nil, "line_str", 0, r.lineStr)
		}
		in.skip(int(off))
		if s = in.string(); in.err != nil {
			return "", 0, DecodeError{"line", b.off, in.err.Error()}
		}
	case formStrpSup:
		b.word(wide)
	case formStrx:
		b.uint()
	case formStrx1, formStrx1 + 1, formStrx1 + 2, formStrx4:
		b.skip(int(form-formStrx1) + 1)
	case formData1:
		x = b.fixed(1)
	case formData2:
		x = b.fixed(2)
	case formData4:
		x = b.fixed(4)
	case formData8:
		x = b.fixed(8)
	case formData16:
		b.skip(16)
	case formBlock:
		b.skip(int(b.uint()))
	case formUdata:
		x = b.uint()
	}
	return s, x, nil
}

// ---- the program

func (r *LineReader) Next(entry *LineEntry) error {
	for r.buf.err == nil {
		if len(r.buf.data) == 0 {
			return io.EOF
		}
		if row := r.step(entry); row && r.buf.err == nil {
			return nil
		}
	}
	return r.buf.err
}

func (r *LineReader) setFile(i int) {
	r.fileIndex = i
	r.state.File = nil
	if i < len(r.fileEntries) {
		r.state.File = r.fileEntries[i]
	}
}

// emit gives out a row.
func (r *LineReader) emit(entry *LineEntry) bool {
	*entry = r.state
	s := &r.state
	s.BasicBlock, s.PrologueEnd, s.EpilogueBegin, s.Discriminator = false, false, false, 0
	return true
}

func (r *LineReader) advance(by int) {
	s := &r.state
	by += s.OpIndex
	s.Address += uint64(r.minInstructionLength * (by / r.maxOpsPerInstruction))
	s.OpIndex = by % r.maxOpsPerInstruction
}

// step runs an instruction; it reports whether there is a row.
func (r *LineReader) step(entry *LineEntry) bool {
	b, s := &r.buf, &r.state
	op := int(b.uint8())
	if special := op - r.opcodeBase; special >= 0 {
		r.advance(special / r.lineRange)
		s.Line += r.lineBase + special%r.lineRange
		return r.emit(entry)
	}
	switch op {
	case 0:
		return r.extended(entry)
	case 1:
		return r.emit(entry)
	case 2:
		r.advance(int(b.uint()))
	case 3:
		s.Line += int(b.int())
	case 4:
		r.setFile(int(b.uint()))
	case 5:
		s.Column = int(b.uint())
	case 6:
		s.IsStmt = !s.IsStmt
	case 7:
		s.BasicBlock = true
	case 8:
		r.advance((255 - r.opcodeBase) / r.lineRange)
	case 9:
		s.Address += b.fixed(2)
	case 10:
		s.PrologueEnd = true
	case 11:
		s.EpilogueBegin = true
	case 12:
		s.ISA = int(b.uint())
	default:
		for range r.opcodeLengths[op] {
			b.uint()
		}
	}
	return false
}

func (r *LineReader) extended(entry *LineEntry) bool {
	b := &r.buf
	length := Offset(b.uint())
	start := b.off
	op := b.uint8()
	switch op {
	case 1:
		r.state.EndSequence = true
		*entry = r.state
		r.begin()
	case 2:
		switch r.addrsize {
		case 1, 2, 4, 8:
			r.state.Address = b.fixed(r.addrsize)
		default:
			b.error("unknown address size")
		}
	case 3:
		more, err := r.file()
		if err == nil && !more {
			err = DecodeError{"line", start, "malformed DW_LNE_define_file operation"}
		}
		if err != nil {
			b.err = err
			return false
		}
		r.setFile(r.fileIndex)
	case 4:
		r.state.Discriminator = int(b.uint())
	}
	b.skip(int(start + length - b.off))
	return op == 1
}

func (r *LineReader) begin() {
	r.state = LineEntry{Line: 1, IsStmt: r.defaultIsStmt}
	r.setFile(1)
}

// place goes to an offset of the section; only files that were known there are known.
func (r *LineReader) place(off Offset, files int) {
	r.buf.off = off
	r.buf.data = r.section[off:r.endOffset]
	r.fileEntries = r.fileEntries[:files]
}

//line line.go:661:1
func (r *LineReader) Tell() LineReaderPos {
	return LineReaderPos{r.buf.off, len(r.fileEntries), r.state, r.fileIndex}
}

//line line.go:669:1
func (r *LineReader) Seek(pos LineReaderPos) {
	r.buf.off = pos.off
	r.buf.data = r.section[r.buf.off:r.endOffset]
	r.fileEntries = r.fileEntries[:pos.numFileEntries]
	r.state = pos.state
	r.fileIndex = pos.fileIndex
}

func (r *LineReader) Reset() {
	r.place(r.programOffset, r.initialFileEntries)
	r.begin()
}

//line line.go:724:1
func (r *LineReader) Files() []*LineFile {
	return r.fileEntries
}

func (r *LineReader) SeekPC(pc uint64, entry *LineEntry) error {
	if err := r.Next(entry); err != nil {
		return err
	}
	if entry.Address > pc {
		r.Reset()
		if err := r.Next(entry); err != nil {
			return err
		}
		if entry.Address > pc {
			r.Reset()
			return ErrUnknownPC
		}
	}
	for {
		var next LineEntry
		before := r.Tell()
		switch err := r.Next(&next); {
		case err == io.EOF:
			return ErrUnknownPC
		case err != nil:
			return err
		}
		if next.Address <= pc {
			*entry = next
			continue
		}
		if entry.EndSequence {
			return ErrUnknownPC
		}
		r.Seek(before)
		return nil
	}
}

// ---- paths, of this system or of Windows

func slash(c byte) bool { return c == '/' || c == '\\' }

func absolute(name string) bool {
	_, name = drive(name)
	return name != "" && slash(name[0])
}

// drive splits off a drive's letter or the share of a network.
func drive(name string) (string, string) {
	if len(name) >= 2 && name[1] == ':' && ('a' <= name[0]|0x20 && name[0]|0x20 <= 'z') {
		return name[:2], name[2:]
	}
	if len(name) > 3 && slash(name[0]) && slash(name[1]) {
		if host := strings.IndexAny(name[2:], `/\`); host > 0 {
			rest := name[2+host+1:]
			if share := strings.IndexAny(rest, `/\`); share >= 0 {
				end := len(name) - len(rest) + share
				return name[:end], name[end:]
			}
		}
	}
	return "", name
}

func join(dir, name string) string {
	if dir == "" {
		return name
	}
	of, dir := drive(dir)
	if of == "" {
		return path.Join(dir, name)
	}
	own, name := drive(name)
	if own != "" && !strings.EqualFold(own, of) {
		return own + name
	}
	if dir != "" && !slash(dir[len(dir)-1]) {
		if dir[0] == '/' {
			dir += "/"
		} else {
			dir += `\`
		}
	}
	return of + dir + name
}
