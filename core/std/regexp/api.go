// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package regexp

import "io"
import "iter"
import "regexp/syntax"

type Regexp struct {
	expr           string
	prog           *syntax.Prog
	onepass        *onePassProg
	numSubexp      int
	maxBitStateLen int
	subexpNames    []string
	prefix         string
	prefixBytes    []byte
	prefixRune     rune
	prefixEnd      uint32
	mpool          int
	matchcap       int
	prefixComplete bool
	cond           syntax.EmptyOp
	minInputLen    int
	longest        bool
}

func (re *Regexp) tryBacktrack(b *bitState, i input, pc uint32, pos int) bool
func (re *Regexp) backtrack(ib []byte, is string, pos int, ncap int, dstCap []int) []int
func (re *Regexp) doOnePass(ir io.RuneReader, ib []byte, is string, pos, ncap int, dstCap []int) []int
func (re *Regexp) doMatch(r io.RuneReader, b []byte, s string) bool
func (re *Regexp) find(r io.RuneReader, b []byte, s string, pos int, ncap int, dstCap []int) []int
func (re *Regexp) String() string
func (re *Regexp) Copy() *Regexp
func (re *Regexp) Longest()
func (re *Regexp) get() *machine
func (re *Regexp) put(m *machine)
func (re *Regexp) NumSubexp() int
func (re *Regexp) SubexpNames() []string
func (re *Regexp) SubexpIndex(name string) int
func (re *Regexp) LiteralPrefix() (prefix string, complete bool)
func (re *Regexp) MatchReader(r io.RuneReader) bool
func (re *Regexp) MatchString(s string) bool
func (re *Regexp) Match(b []byte) bool
func (re *Regexp) ReplaceAllString(src, repl string) string
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string
func (re *Regexp) replaceAll(bsrc []byte, src string, nmatch int, repl func(dst []byte, m []int) []byte) []byte
func (re *Regexp) ReplaceAll(src, repl []byte) []byte
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte
func (re *Regexp) pad(a []int) []int
func (re *Regexp) matches(s string, b []byte, max, ncap int) iter.Seq[[]int]
func (re *Regexp) Find(b []byte) []byte
func (re *Regexp) FindString(s string) string
func (re *Regexp) FindIndex(b []byte) (m []int)
func (re *Regexp) FindStringIndex(s string) (m []int)
func (re *Regexp) FindReaderIndex(r io.RuneReader) (m []int)
func (re *Regexp) FindSubmatch(b []byte) [][]byte
func (re *Regexp) FindStringSubmatch(s string) []string
func (re *Regexp) FindSubmatchIndex(b []byte) []int
func (re *Regexp) FindStringSubmatchIndex(s string) []int
func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int
func (re *Regexp) all(b []byte, n int) iter.Seq[[]byte]
func (re *Regexp) allString(s string, n int) iter.Seq[string]
func (re *Regexp) allIndex(b []byte, n int) iter.Seq[[]int]
func (re *Regexp) allStringIndex(s string, n int) iter.Seq[[]int]
func (re *Regexp) allSubmatch(b []byte, n int) iter.Seq[[][]byte]
func (re *Regexp) allStringSubmatch(s string, n int) iter.Seq[[]string]
func (re *Regexp) allSubmatchIndex(b []byte, n int) iter.Seq[[]int]
func (re *Regexp) allStringSubmatchIndex(s string, n int) iter.Seq[[]int]
func (re *Regexp) _All(b []byte) iter.Seq[[]byte]
func (re *Regexp) _AllString(s string) iter.Seq[string]
func (re *Regexp) _AllIndex(b []byte) iter.Seq[[]int]
func (re *Regexp) _AllStringIndex(s string) iter.Seq[[]int]
func (re *Regexp) _AllSubmatch(b []byte) iter.Seq[[][]byte]
func (re *Regexp) _AllStringSubmatch(s string) iter.Seq[[]string]
func (re *Regexp) _AllSubmatchIndex(b []byte) iter.Seq[[]int]
func (re *Regexp) _AllStringSubmatchIndex(s string) iter.Seq[[]int]
func (re *Regexp) FindAll(b []byte, n int) [][]byte
func (re *Regexp) FindAllString(s string, n int) []string
func (re *Regexp) FindAllIndex(b []byte, n int) [][]int
func (re *Regexp) FindAllStringIndex(s string, n int) [][]int
func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte
func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string
func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int
func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte
func (re *Regexp) expand(dst []byte, template string, bsrc []byte, src string, match []int) []byte
func (re *Regexp) Split(s string, n int) []string
func (re *Regexp) AppendText(b []byte) ([]byte, error)
func (re *Regexp) MarshalText() ([]byte, error)
func (re *Regexp) UnmarshalText(text []byte) error

type bitState struct {
	end      int
	cap      []int
	matchcap []int
	jobs     []job
	visited  []uint32
	inputs   inputs
}

type entry struct {
	pc uint32
	t  *thread
}

type input interface {
	/*line regexp.go:373:2*/canCheckPrefix() bool
	/*line regexp.go:376:2*/context(pos int) lazyFlag
	/*line regexp.go:374:2*/hasPrefix(re *Regexp) bool
	/*line regexp.go:375:2*/index(re *Regexp, pos int) int
	/*line regexp.go:372:2*/step(pos int) (r rune, width int)
}

type inputBytes struct{ str []byte }

func (i *inputBytes) step(pos int) (rune, int)
func (i *inputBytes) canCheckPrefix() bool
func (i *inputBytes) hasPrefix(re *Regexp) bool
func (i *inputBytes) index(re *Regexp, pos int) int
func (i *inputBytes) context(pos int) lazyFlag

type inputReader struct {
	r     io.RuneReader
	atEOT bool
	pos   int
}

func (i *inputReader) step(pos int) (rune, int)
func (i *inputReader) canCheckPrefix() bool
func (i *inputReader) hasPrefix(re *Regexp) bool
func (i *inputReader) index(re *Regexp, pos int) int
func (i *inputReader) context(pos int) lazyFlag

type inputString struct{ str string }

func (i *inputString) step(pos int) (rune, int)
func (i *inputString) canCheckPrefix() bool
func (i *inputString) hasPrefix(re *Regexp) bool
func (i *inputString) index(re *Regexp, pos int) int
func (i *inputString) context(pos int) lazyFlag

type inputs struct {
	bytes  inputBytes
	string inputString
	reader inputReader
}

type job struct {
	pc  uint32
	arg bool
	pos int
}

type lazyFlag uint64

type machine struct {
	re       *Regexp
	p        *syntax.Prog
	q0       queue
	q1       queue
	pool     []*thread
	matched  bool
	matchcap []int
	inputs   inputs
}

func (m *machine) step(runq, nextq *queue, pos, nextPos int, c rune, nextCond *lazyFlag)

type onePassInst struct {
	syntax.Inst
	Next []uint32
}

type onePassProg struct {
	Inst   []onePassInst
	Start  int
	NumCap int
}

type queue struct {
	sparse []uint32
	dense  []entry
}

type thread struct {
	inst *syntax.Inst
	cap  []int
}

func Compile(expr string) (*Regexp, error)
func CompilePOSIX(expr string) (*Regexp, error)
func Match(pattern string, b []byte) (matched bool, err error)
func MatchReader(pattern string, r io.RuneReader) (matched bool, err error)
func MatchString(pattern string, s string) (matched bool, err error)
func MustCompile(str string) *Regexp
func MustCompilePOSIX(str string) *Regexp
func QuoteMeta(s string) string
