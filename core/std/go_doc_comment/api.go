// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package comment

type Block interface {
	/*line parse.go:33:2*/block()
}

type Code struct{ Text string }

func (_ *Code) block()

type Doc struct {
	Content []Block
	Links   []*LinkDef
}

type DocLink struct {
	Text       []Text
	ImportPath string
	Recv       string
	Name       string
}

func (_ *DocLink) text()
func (l *DocLink) DefaultURL(baseURL string) string

type Heading struct{ Text []Text }

func (_ *Heading) block()
func (h *Heading) DefaultID() string

type Italic string

func (_ Italic) text()

type Link struct {
	Auto bool
	Text []Text
	URL  string
}

func (_ *Link) text()

type LinkDef struct {
	Text string
	URL  string
	Used bool
}

type List struct {
	Items             []*ListItem
	ForceBlankBefore  bool
	ForceBlankBetween bool
}

func (_ *List) block()
func (l *List) BlankBefore() bool
func (l *List) BlankBetween() bool

type ListItem struct {
	Number  string
	Content []Block
}

type Paragraph struct{ Text []Text }

func (_ *Paragraph) block()

type Parser struct {
	Words         map[string]string
	LookupPackage func(name string) (importPath string, ok bool)
	LookupSym     func(recv string, name string) (ok bool)
}

func (p *Parser) Parse(text string) *Doc

type Plain string

func (_ Plain) text()

type Printer struct {
	HeadingLevel   int
	HeadingID      func(h *Heading) string
	DocLinkURL     func(link *DocLink) string
	DocLinkBaseURL string
	TextPrefix     string
	TextCodePrefix string
	TextWidth      int
}

func (p *Printer) HTML(d *Doc) []byte
func (p *Printer) Markdown(d *Doc) []byte
func (p *Printer) Comment(d *Doc) []byte
func (p *Printer) Text(d *Doc) []byte

type Text interface {
	/*line parse.go:137:2*/text()
}

func DefaultLookupPackage(name string) (importPath string, ok bool)
